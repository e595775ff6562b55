import { answerScript } from "./answerScript";
import { findScript } from "./findScript";

/**
 * The page's only script. Everything is on the page without it; it finds a school or cluster as
 * one types, brings its reason to the top, and compares two clusters. It puts text into the page
 * as text, never as HTML, and asks nobody for anything.
 */
export const script = findScript + answerScript;
