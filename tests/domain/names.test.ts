import { advancement, phaseOf, phases } from "../../src/domain/phase";
import { plainText } from "../../src/domain/plainText";
import { regionOf, regions } from "../../src/domain/region";
import { serviceKindOf, serviceKinds } from "../../src/domain/service";

describe("plainText", () => {
  test.each([
    ["  Māori / medium", "maori medium"],
    ["Hawke’s Bay", "Hawkes Bay"],
    ["European/ Pakeha", "european / Pākehā"],
    ["Education & Care", "Education and Care"],
    ["Students (total)", "students TOTAL"],
    ["Longitude ", "longitude"],
    ["Takiwā", "TAKIWA"],
  ])("takes %p and %p for the same", (a, b) => {
    expect(plainText(a)).toBe(plainText(b));
  });

  test("keeps apart what differs in letters, digits or per cent", () => {
    const texts = ["Roles", "Rolls", "Roles 2", "Roles %", "Island", "Isl", "Theatre", "Andes"];
    expect(new Set(texts.map(plainText)).size).toBe(texts.length);
    expect(plainText("Theatre")).toBe("theatre");
  });

  test("changes nothing the second time", () => {
    const texts = ["The Hawke's Bay and Tairāwhiti", "  A -- b ", "Te Kōhanga Reo"];
    expect(texts.map((text) => plainText(plainText(text)))).toEqual(texts.map(plainText));
  });
});

describe("phases", () => {
  test.each(phases.map((phase, at) => [phase, at] as const))("%s is step %d", (phase, at) => {
    expect(advancement(phase)).toBe(at);
    const spellings = [
      phase,
      phase.toUpperCase(),
      ` ${phase} `,
      phase.charAt(0),
      phase.replace("-", " "),
    ];
    expect(spellings.map(phaseOf)).toEqual(spellings.map(() => phase));
  });

  test("the first letters of the five, as in BERPI, are five different ones", () => {
    expect([..."BERPI"].map(phaseOf)).toEqual([...phases]);
  });

  test("understands a few other forms and refuses everything else", () => {
    expect(["Preimplementation", "Engaging"].map(phaseOf)).toEqual([
      "Pre-implementation",
      "Engagement",
    ]);
    expect(["", "Ended", "X", "Implementation soon"].map(phaseOf)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

/** The names the directories of 2016 to 2026 and the published pages use. */
const namesOfRegions: Record<(typeof regions)[number], readonly string[]> = {
  "Tai Tokerau": ["Te Tai Tokerau, Northland", "Northland"],
  Auckland: ["Tāmaki Herenga Tāngata", "Tāmaki Herenga Manawa", "Tāmaki Herenga Waka"],
  Waikato: ["waikato"],
  "Bay of Plenty, Waiariki": ["Bay of Plenty/Rotorua/Taupo", "Bay of Plenty/Waiariki"],
  "Hawke's Bay, Tairāwhiti": [
    "Hawkes Bay/Gisborne",
    "Hawke's Bay/Tairawhiti",
    "Hawke’s Bay, Tairawhiti",
  ],
  "Taranaki, Whanganui, Manawatū": ["Taranaki/Whanganui/Manawatu", "Taranaki/Wanganui/Manawatu"],
  Wellington: ["WELLINGTON"],
  "Nelson, Marlborough, West Coast": ["Nelson/Marlborough/West Coast"],
  Canterbury: ["Canterbury/Chatham Islands"],
  "Otago, Southland": ["Otago/Southland"],
};

describe("regions", () => {
  test.each(regions)("%s is found under all its names", (region) => {
    const names = [region, ...namesOfRegions[region]];
    const spellings = names.flatMap((name) => [
      name,
      name.toUpperCase(),
      `  ${name} `,
      name.normalize("NFD"),
      name.normalize("NFD").replace(/\p{M}/gu, ""),
      name.replaceAll("/", " / "),
    ]);
    expect(spellings.filter((name) => regionOf(name) !== region)).toEqual([]);
  });

  test("are ten, and other texts name none", () => {
    expect(regions.length).toBe(10);
    const others = ["", "North Island", "Rotorua or so", "not applicable", "Chatham"];
    expect(others.map(regionOf)).toEqual(others.map(() => undefined));
  });
});

describe("kinds of early learning services", () => {
  test("are found under their own names and the directory's", () => {
    expect(serviceKinds.map((kind) => serviceKindOf(kind.toUpperCase()))).toEqual([
      ...serviceKinds,
    ]);
    expect(
      [
        "Te Kohanga Reo",
        "Free Kindergarten",
        "Education & Care Service",
        "Homebased Network",
        "Play Centre",
      ].map(serviceKindOf),
    ).toEqual(["Kōhanga reo", "Kindergarten", "Education and care", "Home-based", "Playcentre"]);
    expect(serviceKindOf("Hospital")).toBeUndefined();
  });
});
