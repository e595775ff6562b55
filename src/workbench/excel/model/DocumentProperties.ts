import { ModelObject } from "./ModelObject";

/** Facts about the workbook. */
export class DocumentProperties extends ModelObject {
  static override readonly excelName = "DocumentProperties";

  #text(key: string): string {
    return String(this.context.grid.book.fact(key) ?? "");
  }

  get title(): string {
    return this.#text("title");
  }
  set title(title: string) {
    this.context.grid.book.setFact("title", title);
  }
  get subject(): string {
    return this.#text("subject");
  }
  set subject(subject: string) {
    this.context.grid.book.setFact("subject", subject);
  }
  get author(): string {
    return this.#text("author");
  }
  set author(author: string) {
    this.context.grid.book.setFact("author", author);
  }
  get comments(): string {
    return this.#text("comments");
  }
  set comments(comments: string) {
    this.context.grid.book.setFact("comments", comments);
  }
}
