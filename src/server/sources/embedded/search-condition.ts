import { joinSql, type Sql, sql } from "#server/database/sql.ts";
import { foldText, numberDigits } from "./danish-text.ts";

// What a trigram index can find. Shorter words would walk the whole index; a plain scan is many times quicker.
const shortestIndexed = 3;

/**
 * The condition for `filter`: every word occurs somewhere in the customer, or the whole is a number in some notation,
 * or the exact id. Null for a filter without a word: an empty search is no condition, not one that all rows meet.
 */
export function searchCondition(filter: string): Sql | null {
  const text = filter.replaceAll("\0", " "); // PostgreSQL takes no text that holds it
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const everyWord = joinSql(words.map(found), " AND ");
  const digits = numberDigits(text);
  const asNumber = digits === null ? sql`` : sql` OR ${occurs(digits)}`;
  return sql`((${everyWord})${asNumber} OR id = ${text})`;
}

/** A word that is a number in some notation (`12-34`) is found by its digits too. */
function found(word: string): Sql {
  const digits = numberDigits(word);
  return digits === null || digits === word ? occurs(word) : sql`(${occurs(word)} OR ${occurs(digits)})`;
}

function occurs(word: string): Sql {
  if (word.length < shortestIndexed) return sql`strpos(search, ${word}) > 0`;
  return sql`search LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`;
}
