/** The words the pane uses, in the meaning of the glossary. */
export const glossary: readonly (readonly [word: string, meaning: string])[] = [
  [
    "LSC, role",
    "Learning Support Coordinator. One role is 1.0 FTTE: full-time, permanent, no class teaching",
  ],
  [
    "cluster",
    "schools, kura, early learning services and kōhanga reo that work together; often, not always, a Kāhui Ako",
  ],
  ["allocation", "which cluster gets how many roles, by one policy, from one snapshot"],
  ["policy", "every number and choice an allocation depends on, as on the Policy sheet"],
  ["snapshot", "the phases as they stood at one date"],
  ["entitlement", "students ÷ students per role, before rounding"],
  ["claim", "the roles a cluster asks for: its entitlement, rounded and adjusted"],
  [
    "priority, competing",
    "the two tiers: priority phases are served first, competing phases are ranked by score",
  ],
  [
    "block",
    "a way of serving: clusters in rank order each get their whole claim until the roles run out",
  ],
  ["proportional", "a way of serving: all eligible clusters share exactly the roles there are"],
  ["margin", "how many students more or fewer would change a cluster's roles, all else unchanged"],
  [
    "thread",
    "a cluster's roles hang on a thread where in a tenth of the draws or more it has a role and has none now, or none and has some now",
  ],
  ["fiscal year", "1 July to 30 June, named by both years: 2019/20"],
  ["on-costs", "what an employer pays on top of a salary"],
  [
    "what-if",
    "an amount of a costing moved by itself to see what it does; nothing is written until a person types it",
  ],
  [
    "override",
    "a decision by a person that replaces the computed roles, always with a reason, a name and a date",
  ],
];
