/**
 * What the page may do: show its own style and run its own script, known by their sums, and
 * nothing else. No address is asked for anything. A test compares the sums with style and script.
 */
export const styleSum = "sha256-ObuQiqi/y7yaJ7OwM+DIYzk3l63qNQp2vz9b8SLdMko=";
export const scriptSum = "sha256-09GkpD0Xy2fi8WVAPaeFHT6I8BMkJFy7awAqf0rE6Ck=";

export const policyOfPage = `default-src 'none'; style-src '${styleSum}'; script-src '${scriptSum}'; base-uri 'none'; form-action 'none'`;
