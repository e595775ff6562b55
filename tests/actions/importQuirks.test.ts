import type { Cell } from "../../src/sheets/rawTable";
import { directoryOf, fileOf, type DirectoryCells } from "./directory";
import { imported } from "./imported";
import { sentencesOf, valueOf } from "./tables";

const oneSchool = (different: DirectoryCells) =>
  valueOf(imported(directoryOf(different))).schools[0]!;

describe("the directory's quirks", () => {
  test("padded values are trimmed, numbers too", () => {
    expect(
      oneSchool({
        "School Name": "  Awa School   ",
        Definition: "   Kura Kaupapa Maori      ",
        "Education Region": " Waikato ",
        "Community of Learning: ID": " 5 ",
        "Total School Roll": " 120 ",
      }),
    ).toMatchObject({
      name: "Awa School",
      region: "Waikato",
      clusterNumber: "5",
      students: 120,
      maoriMedium: true,
    });
  });

  test.each(["Not Applicable", "not applicable", " Not applicable ", "not calculated"])(
    "%p is nothing, in any column",
    (nothing) => {
      const result = imported(
        directoryOf({
          "Community of Learning: ID": nothing,
          "Community of Learning: Name": nothing,
          "Urban Area": nothing,
          "School Type": nothing,
          Decile: nothing,
          Latitude: nothing,
          Maori: nothing,
        }),
      );
      const { schools, clusters } = valueOf(result);
      expect(clusters).toEqual([]);
      expect(schools[0]).toMatchObject({ rural: false, maoriStudents: 0 });
      for (const key of ["clusterNumber", "type", "decile", "latitude"])
        expect([key, Reflect.get(schools[0]!, key)]).toEqual([key, undefined]);
    },
  );

  test("a blank total counts as 0, with one warning for all such schools", () => {
    const blank = { "Total School Roll": null, Maori: null, Pasifika: null };
    const one = imported(directoryOf(blank, {}));
    expect(sentencesOf(one)).toEqual([
      "directory.csv: 1 school has no number of students; it counts as 0: 1 Awa School.",
    ]);
    expect(valueOf(one).clusters[0]).toMatchObject({ students: 120, schools: 2 });
    expect(sentencesOf(imported(directoryOf(blank, blank)))).toEqual([
      "directory.csv: 2 schools have no number of students; they count as 0: 1 Awa School and 2 Awa School.",
    ]);
  });

  test("a school without either coordinate is left out of the spread, with a warning", () => {
    const far = { Latitude: "-38.75" };
    const result = imported(directoryOf({}, { ...far, Longitude: null }, { Latitude: null }));
    expect(sentencesOf(result)).toEqual([
      "directory.csv: 2 schools have no coordinates; they are left out of the spread: 2 Awa School and 3 Awa School.",
    ]);
    expect(valueOf(result).clusters[0]).toMatchObject({ schools: 3, spreadKm: 0 });
    expect(sentencesOf(imported(directoryOf({ Latitude: null })))).toEqual([
      "directory.csv: 1 school has no coordinates; it is left out of the spread: 1 Awa School.",
    ]);
  });

  test("of many such schools five are named", () => {
    const [sentence] = sentencesOf(
      imported(directoryOf(...Array.from({ length: 7 }, () => ({ Latitude: null })))),
    );
    expect(sentence).toMatch(/^directory.csv: 7 schools .*, 5 Awa School and 2 more\.$/);
  });

  test("a decile that is none, as 99, is left out", () => {
    const decileOf = (decile: Cell) => oneSchool({ Decile: decile }).decile;
    expect(["1", "10", "99", "0", "", "n/a"].map(decileOf)).toEqual([
      1,
      10,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a cluster renamed under the same number is one cluster, by its last name", () => {
    const result = imported(directoryOf({}, { "Community of Learning: Name": "Awa and Hills" }));
    const { clusters } = valueOf(result);
    expect(clusters.map(({ number, name, schools }) => [number, name, schools])).toEqual([
      ["5", "Awa and Hills", 2],
    ]);
    expect(sentencesOf(result)).toEqual([
      'directory.csv, row 3: Community of Learning 5 has 2 names: "Awa Cluster" and "Awa and Hills". "Awa and Hills" is taken; name the cluster in a cluster list if another is right.',
    ]);
  });

  test("a cluster that the list names has that name, whatever the directory calls it", () => {
    const directory = directoryOf({}, { "Community of Learning: Name": "Awa and Hills" });
    const headings = ["School number", "Cluster number", "Cluster name"];
    const clusters = fileOf("list.csv", headings, [
      ["1", "5", "Ours"],
      ["2", "5", "Ours"],
    ]);
    expect(sentencesOf(imported(directory, { clusters }))).toEqual([]);
  });

  test("of clusters with several names, five are noted one by one and the rest together", () => {
    const schools = Array.from({ length: 14 }, (_, index) => ({
      "Community of Learning: ID": String(20 + (index % 7)),
      "Community of Learning: Name": index < 7 ? "Awa" : "Hills",
    }));
    const sentences = sentencesOf(imported(directoryOf(...schools)));
    expect(sentences).toHaveLength(6);
    expect(sentences[5]).toBe(
      "directory.csv: 2 more Communities of Learning have more than one name: 25 and 26.",
    );
  });

  test.each([
    ["Rural Area", true],
    ["Rural settlement", true],
    ["Rural other", true],
    ["Minor Urban Area", false],
    ["Small urban area", false],
  ])("%s is rural: %p", (area, rural) => {
    expect(oneSchool({ "Urban Area": area }).rural).toBe(rural);
  });

  test.each([
    ["Bay of Plenty/Rotorua/Taupo", "Bay of Plenty, Waiariki"],
    ["Bay of Plenty/Waiariki", "Bay of Plenty, Waiariki"],
    ["Bay of Plenty, Waiariki", "Bay of Plenty, Waiariki"],
    ["Hawkes Bay/Gisborne", "Hawke's Bay, Tairāwhiti"],
    ["Hawke's Bay/Tairawhiti", "Hawke's Bay, Tairāwhiti"],
    ["Hawke’s Bay, Tairāwhiti", "Hawke's Bay, Tairāwhiti"],
    ["Canterbury/Chatham Islands", "Canterbury"],
    ["Te Tai Tokerau, Northland", "Tai Tokerau"],
    ["Northland", "Tai Tokerau"],
    ["Tāmaki Herenga Tāngata", "Auckland"],
    ["Tāmaki Herenga Manawa", "Auckland"],
    ["Tāmaki Herenga Waka", "Auckland"],
    ["Taranaki/Whanganui/Manawatu", "Taranaki, Whanganui, Manawatū"],
    ["Nelson/Marlborough/West Coast", "Nelson, Marlborough, West Coast"],
    ["Otago/Southland", "Otago, Southland"],
  ])("the region %s is %s", (text, region) => {
    expect(oneSchool({ "Education Region": text }).region).toBe(region);
  });

  test("the columns of 2026 are read under their names", () => {
    const { schools, clusters } = valueOf(
      imported(
        fileOf(
          "2026.csv",
          [
            "School_Id",
            "Org_Name",
            "Urban_Rural_Indicator",
            "Org_Type",
            "Definition",
            "Education_Region",
            "Total",
            "Māori",
            "Pacific",
            "Latitude",
            "Longitude",
          ],
          [
            [
              "1",
              "Awa School",
              "Rural other",
              "Full Primary",
              "Not Applicable",
              "Waikato",
              "120",
              "45",
              "6",
              "-37.75",
              "175.25",
            ],
          ],
        ),
      ),
    );
    expect(clusters).toEqual([]);
    expect(schools).toEqual([
      {
        number: "1",
        name: "Awa School",
        region: "Waikato",
        students: 120,
        maoriStudents: 45,
        pacificStudents: 6,
        rural: true,
        maoriMedium: false,
        type: "Full Primary",
        latitude: -37.75,
        longitude: 175.25,
      },
    ]);
  });

  test("a missing column is one of the file, and its other headings are said", () => {
    const { headings, ...rest } = directoryOf({});
    const file = { ...rest, headings: headings.map((each) => each.replace("Total ", "")) };
    expect(sentencesOf(imported(file))).toEqual([
      'directory.csv, row 1: The file has no column "Total School Roll". Add it, or head the column that holds it "Total School Roll" or "Total".',
    ]);
  });

  test.each(["Urban Area", "Definition", "Total School Roll", "Maori", "Pasifika"])(
    "a directory without the column %s is refused, as every school would count as having none",
    (heading) => {
      const headings = ["School Number", "School Name", "Education Region", "Urban Area"];
      const needed = [...headings, "Definition", "Total School Roll", "Maori", "Pasifika"];
      const kept = needed.filter((each) => each !== heading);
      const file = fileOf("directory.csv", kept, [
        kept.map((each) => (each.startsWith("Edu") ? "Waikato" : "1")),
      ]);
      expect(sentencesOf(imported(file))).toEqual([
        expect.stringContaining(`The file has no column "${heading}". Add it, or head the column`),
      ]);
    },
  );
});
