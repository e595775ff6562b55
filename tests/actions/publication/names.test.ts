import { placeWorkbook } from "../../../src/actions/placeWorkbook";
import { allocateWorkbook } from "../../../src/actions/allocateWorkbook";
import { preparePublication } from "../../../src/actions/publication/preparePublication";
import { publicationFiles } from "../../../src/actions/publication/publicationFiles";
import type { HostDecision } from "../../../src/domain/hostDecision";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsxFiles";
import { override } from "../../engine/builders";
import { texts } from "../../hosts/xlsx/unzip";
import { placer } from "../placingBook";
import { problemsOf, valueOf } from "../tables";
import { preparedOf, smallBook } from "./books";

const persons = ["Wiremu Decider", "Hana Placer"] as const;
const overrides = [
  override("44", "Within the total", 2, { decidedBy: persons[0], reason: "Agreed at the hui" }),
  override("45", "Within the total", 0, { decidedBy: persons[0], reason: "It asked to wait." }),
  override("50", "On top", 1, { decidedBy: persons[0], reason: "A new kura opens." }),
  override("51", "First in a tie", undefined, { decidedBy: persons[0] }),
];
const day = { publishedOn: "2019-08-02" };

/** A placed workbook with decisions of persons about clusters and schools. */
async function decidedBook(reason = "The kura asked for it.") {
  const host = await smallBook({ policy: { roles: 90 }, overrides });
  valueOf(await allocateWorkbook(host));
  valueOf(await placeWorkbook(host, { placer }));
  const row = host.tables.get("Placement")!.rows[0]!;
  const hosts: HostDecision[] = [
    {
      schoolNumber: String(row[2]),
      halfDays: 0,
      reason,
      decidedBy: persons[1],
      decidedOn: "2019-06-03",
    },
  ];
  const withHosts = await smallBook({ policy: { roles: 90 }, overrides, hosts });
  for (const name of ["Allocation", "Placement", "Travel"])
    withHosts.tables.set(name, host.tables.get(name)!);
  return { host: withHosts, school: String(row[2]) };
}

test("no person stands anywhere in the package, in no file's properties either", async () => {
  const { host } = await decidedBook();
  const { publication } = await preparedOf(host);
  const files = valueOf(await publicationFiles(xlsxFiles, publication));
  expect(files.map(({ name }) => name)).toEqual([
    "publication.html",
    "publication.xlsx",
    "clusters.csv",
    "schools.csv",
    "parameters.csv",
    "coverage.csv",
  ]);
  const parts = files.flatMap(({ name, bytes }) =>
    name.endsWith(".xlsx") ? [...texts(bytes)] : [[name, Buffer.from(bytes).toString("utf8")]],
  );
  expect(parts.length).toBeGreaterThan(20);
  const words = persons.flatMap((person) => person.split(" "));
  for (const [name, text] of parts)
    for (const word of words)
      expect(`${name} ${text!.includes(word) ? word : ""}`).toBe(`${name} `);
});

test("a decision is one of the Ministry, with its date and reason, on cluster and school", async () => {
  const { host, school } = await decidedBook();
  const { publication, freeTexts } = await preparedOf(host);
  const of = (number: string) =>
    publication.clusters.find(({ decision }) => decision.cluster.number === number)!;
  expect(of("44").summary).toMatch(
    /gets 2 roles by a decision of the Ministry, within the total\.$/,
  );
  expect(of("45").changes).toEqual(["The decision of the Ministry would have to change."]);
  expect(of("50").steps.at(-1)!.sentence).toMatch(
    /on top\. The Ministry, 19 Jul 2019: A new kura opens\.$/,
  );
  const member = publication.schools.find(({ school: one }) => one.clusterNumber === "44")!;
  expect(member.reason.sentences).toContain(
    "Set to 2 roles, within the total. The Ministry, 19 Jul 2019: Agreed at the hui.",
  );
  const placed = publication.schools.find(({ school: one }) => one.number === school)!;
  expect(placed.reason.sentences.slice(-2)).toEqual([
    "By a decision of the Ministry of 3 Jun 2019, it has 0 half-days a week.",
    "The reason given: The kura asked for it.",
  ]);
  expect(freeTexts.map(({ text }) => text)).toEqual([
    "Constructed example, not the Ministry's data",
    "Agreed at the hui",
    "It asked to wait.",
    "A new kura opens.",
    "Agreed with the region.",
    "The kura asked for it.",
  ]);
});

test.each([
  ["As hana placer wrote in May.", "person-named", false],
  ["Placer asked for it.", "person-perhaps", true],
  ["The kura asked for it.", undefined, true],
])("a text that says %j is looked through for persons", async (reason, code, isOk) => {
  const { host } = await decidedBook(reason);
  const result = await preparePublication(host, day);
  expect(result.ok).toBe(isOk);
  const warnings = result.ok ? result.value.warnings : problemsOf(result);
  expect(warnings.map((problem) => problem.code).filter((each) => /^person/.test(each))).toEqual(
    code === undefined ? [] : [code],
  );
});

test("a contact is looked at like every text: shown, refused where it names a person or is long", async () => {
  const { host } = await decidedBook();
  const asked = (contact: string) => preparePublication(host, { ...day, contact });
  const { publication, freeTexts } = valueOf(await asked(" The office,\n 0800 000 000 "));
  expect(publication.about.contact).toBe("The office, 0800 000 000");
  expect(freeTexts).toContainEqual({
    about: "The contact",
    text: "The office, 0800 000 000",
    place: { sheet: "Contact" },
  });
  const codesOf = async (contact: string) =>
    problemsOf(await asked(contact)).map(({ code }) => code);
  expect(await codesOf("Hana Placer, hana@example.govt.nz")).toContain("person-named");
  expect(await codesOf("x".repeat(201))).toEqual(["contact-long"]);
  expect((await asked("x".repeat(200))).ok).toBe(true);
});

test("an office that decided may be named in a reason", async () => {
  const host = await smallBook({
    overrides: [
      override("44", "Within the total", 2, {
        decidedBy: "The Minister of Education",
        reason: "The Minister of Education decided so.",
      }),
    ],
  });
  const { publication, warnings } = await preparedOf(host);
  expect(warnings.map(({ code }) => code)).toEqual(["no-placement"]);
  expect(publication.decisions[0]).toMatchObject({ clusterNumber: "44", decidedOn: "2019-07-19" });
  expect(publication.decisions[0]).not.toHaveProperty("decidedBy");
});

test("what does not fit the roles that are published is warned of and left out", async () => {
  const { host } = await decidedBook();
  host.tables.set("Policy", (await smallBook({ policy: { roles: 80 } })).tables.get("Policy")!);
  const { publication, warnings } = await preparedOf(host);
  expect(warnings.map(({ code }) => code)).toEqual(["placement-stale", "allocation-stale"]);
  const left = publication.schools.filter(
    ({ explanation, placed }) => explanation && explanation.decision.roles > 0 && !placed,
  );
  for (const { reason } of left)
    expect(reason.sentences.at(-1)).toMatch(/is not part of this publication\.$/);
});
