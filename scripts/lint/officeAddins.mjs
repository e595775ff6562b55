// Microsoft's rules for add-ins, without the rest of their package, which loads Prettier and two
// more plug-ins: that takes 2 s each time.
import rules from "eslint-plugin-office-addins/lib/rules/index.js";

export default { meta: { name: "office-addins" }, rules: rules.default };
