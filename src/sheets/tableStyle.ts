/** Quiet bands without a coloured heading: the headings have their own format, which prints and shows anywhere. */
export const tableStyle = "TableStyleLight1";
