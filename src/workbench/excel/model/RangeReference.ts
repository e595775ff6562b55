import type { Area } from "../../grid/Area";
import type { ModelContext } from "./ModelContext";
import { ModelObject } from "./ModelObject";

/** Which cells a range means: what other objects need to know of it. Belief `still ranges`: it does not move. */
export abstract class RangeReference extends ModelObject {
  constructor(
    context: ModelContext,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super(context);
  }
}
