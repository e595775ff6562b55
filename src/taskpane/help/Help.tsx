import { Link } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { FirstMinutes } from "./FirstMinutes";
import { glossary } from "./glossary";
import { Keyboard } from "./Keyboard";
import { ThemeField } from "./ThemeField";

/** The first ten minutes, the words, the data, the keyboard, and how the pane looks. */
export function Help() {
  const text = useText();
  const { version } = usePane();
  return (
    <>
      <FirstMinutes />
      <h2 className={text.heading}>About the data and the assumptions</h2>
      <p className={text.text}>
        Everything stands in your workbook; nothing is sent anywhere. Numbers that the Ministry
        published carry their source. What was never published, such as the weights of the score, is
        marked as an assumption with its reason, and can be changed on the Policy screen.
      </p>
      <p className={text.text}>
        The worked example is a constructed country, not the Ministry’s data. Its clusters and
        schools do not exist; its totals are those published in 2019.
      </p>
      <h2 className={text.heading}>Words</h2>
      <dl className={text.text}>
        {glossary.map(([word, meaning]) => (
          <div key={word}>
            <dt>
              <strong>{word}</strong>
            </dt>
            <dd className={text.definition}>{meaning}.</dd>
          </div>
        ))}
      </dl>
      <Keyboard />
      <h2 className={text.heading}>How the pane looks</h2>
      <ThemeField />
      <h2 className={text.heading}>More</h2>
      <p className={text.text}>
        <Link href="help/functions/index.html" target="_blank" inline>
          Help pages of the functions
        </Link>
      </p>
      <p className={text.quiet}>Version {version}</p>
    </>
  );
}
