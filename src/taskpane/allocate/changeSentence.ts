import type { Preview } from "../../actions/previewChanges";
import { countText, numberText } from "../../domain/wording";

/** Who would gain and who would lose, in one sentence. */
export function changeSentence({ gains, losses, unchanged, against, sheet }: Preview): string {
  const compared =
    against === "written" ? `Compared with the sheet ${sheet}` : "Compared with the Policy sheet";
  return gains.length + losses.length === 0
    ? `${compared}, no cluster would gain or lose a role.`
    : `${compared}, ${gains.length === 0 ? "no cluster" : countText(gains.length, "cluster")} would gain, ${losses.length === 0 ? "none" : numberText(losses.length)} would lose and ${numberText(unchanged)} would stay as they are.`;
}
