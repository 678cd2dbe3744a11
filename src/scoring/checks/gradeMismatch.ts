import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isTyped } from '../form';
import { tidy } from '../quantity';
import { gradeOf } from '../total';

/**
 * A printed grade that does not fit the total, e.g. “优” beside 84.47 (武山县消防, 2024). Where the printed total is
 * itself wrong, a grade that fits either of the two sums is right.
 */
export function gradeMismatch({ form, total, pack }: Judged): readonly Finding[] {
  const { grade: cell } = form;
  if (cell === null || !isTyped(cell)) return [];
  const seen = tidy(String(cell.value));
  const printed = gradeNamed(seen, pack.grades);
  if (printed === null) return [];
  const sums = [total.printed, total.rowsUnjudged > 0 ? null : total.standing].flatMap((sum) => sum ?? []);
  const grades = sums.map((sum) => gradeOf(sum, total.full, pack));
  const [[first], [grade = null]] = [sums, grades];
  if (first === undefined || grade === null || grades.includes(printed)) return [];
  const facts = { printed: seen, grade, total: first };
  return [finding('grade-mismatch', { at: cell.at, subject: '', points: null, facts })];
}

type Grades = Judged['pack']['grades'];

/** `等级：优秀` → 优; null where it names none of the pack's grades, or two of them: 优良. */
function gradeNamed(seen: string, grades: Grades): string | null {
  const bare = seen
    .replace(/^(?:评价|评定|自评|绩效|综合)*(?:等级|等次|结果|结论)?(?:为|:)?/u, '')
    .replace(/[。.]/u, '');
  if (grades.some(({ name }) => name === bare)) return bare;
  const [one, ...others] = grades.filter(({ name }) => bare.includes(name) && bare.length === name.length + 1);
  return one !== undefined && others.length === 0 && bare.startsWith(one.name) ? one.name : null;
}
