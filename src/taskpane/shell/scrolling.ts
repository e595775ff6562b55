import { tokens } from "@fluentui/react-components";

const ground = tokens.colorNeutralBackground1;
const shade = tokens.colorNeutralStrokeAccessible;

/**
 * How what is wider than the pane scrolls within itself. At a side where more is to come stands a
 * shade; at the end the ground, which goes with what scrolls, covers it.
 */
export const scrolling = {
  overflowX: "auto",
  backgroundImage: [
    `linear-gradient(to right, ${ground} 50%, transparent)`,
    `linear-gradient(to left, ${ground} 50%, transparent)`,
    `linear-gradient(to right, ${shade}, transparent)`,
    `linear-gradient(to left, ${shade}, transparent)`,
  ].join(),
  backgroundPosition: "left, right, left, right",
  backgroundSize: "20px 100%, 20px 100%, 6px 100%, 6px 100%",
  backgroundRepeat: "no-repeat",
  backgroundAttachment: "local, local, scroll, scroll",
} as const;
