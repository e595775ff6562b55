import type { Column, Field } from "./description";
import type { Row } from "./row";

/** A field as a column of one cell, so that it is checked, written and read as columns are. */
export const fieldColumn = (field: Field<Row>): Column<Row> => ({ ...field, width: 1 });
