import { regions } from "../../src/domain/region";
import type { School } from "../../src/domain/school";
import type { DraftSchool } from "./draft";
import { schoolName } from "./names";

const firstNumber = 50_001;

/** Numbers and names the schools, region by region, each region's in the order given. */
export const assemble = (drafts: readonly DraftSchool[]): School[] =>
  regions
    .flatMap((region) => drafts.filter((draft) => draft.region === region))
    .map((draft, index) => ({
      ...draft,
      number: String(firstNumber + index),
      name: schoolName(index + 1, draft.maoriMedium, draft.region),
    }));
