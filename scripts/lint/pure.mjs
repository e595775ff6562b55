/** A rule of our own for oxlint: the pure layers do not throw. */
const noThrow = {
  meta: {
    type: "problem",
    messages: {
      thrown:
        "What a user can cause is a value: return a Problem. What only we can cause goes through domain/impossible.",
    },
  },
  create: (context) => ({
    ThrowStatement: (node) => context.report({ node, messageId: "thrown" }),
  }),
};

export default { meta: { name: "pure" }, rules: { "no-throw": noThrow } };
