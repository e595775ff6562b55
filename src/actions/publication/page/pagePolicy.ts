/**
 * What the page may do: show its own style and run its own script, known by their sums, and
 * nothing else. No address is asked for anything. A test compares the sums with style and script.
 */
export const styleSum = "sha256-jq2IqGhpLxUq5iC6I6YVCSJhX8gbJ+7MdjfpZD3MxpQ=";
export const scriptSum = "sha256-7ZEpgCQOqxWTnxh3DfkTHxr59FMp7rlsbcoXCIundPY=";

export const policyOfPage = `default-src 'none'; style-src '${styleSum}'; script-src '${scriptSum}'; base-uri 'none'; form-action 'none'`;
