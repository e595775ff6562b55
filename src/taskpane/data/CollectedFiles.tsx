import { Checkbox } from "@fluentui/react-components";
import type { CollectedFile } from "../../actions/collected";
import { groupedProblems } from "../../domain/groupedProblems";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { mayBeAccepted, stateSentence } from "./returnWords";

interface CollectedFilesProps {
  readonly files: readonly CollectedFile[];
  readonly accepted: readonly string[];
  readonly onAccept: (names: readonly string[]) => void;
}

/** What would become of each file, what is wrong with it, and the way to accept it. */
export function CollectedFiles({ files, accepted, onAccept }: CollectedFilesProps) {
  const text = useText();
  return (
    <ul className={text.plainList} aria-label="Returned files, one by one">
      {files.map((file) => (
        <li key={file.name}>
          <p className={text.text}>
            <strong>{file.name}</strong>
            {file.completedBy !== undefined && `, completed by ${file.completedBy}`}
          </p>
          <p className={text.text}>{stateSentence(file)}</p>
          {(mayBeAccepted(file) || accepted.includes(file.name)) && (
            <Checkbox
              label={`Accept ${file.name}`}
              checked={accepted.includes(file.name)}
              onChange={(_, { checked }) =>
                onAccept([
                  ...accepted.filter((name) => name !== file.name),
                  ...(checked === true ? [file.name] : []),
                ])
              }
            />
          )}
          <Problems problems={groupedProblems(file.problems)} isElsewhere />
        </li>
      ))}
    </ul>
  );
}
