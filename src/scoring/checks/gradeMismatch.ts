import type { Judged } from '../assessment';
import type { Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { isTyped } from '../form';
import { tidy } from '../quantity';
import { numberIn } from '../row';

/**
 * A printed grade that does not fit the total, e.g. “优” beside 84.47 (武山县消防, 2024). Where the printed total is
 * itself wrong, a grade that fits either of the two sums is right.
 */
export function gradeMismatch({ form, total, pack }: Judged): readonly Finding[] {
  const { grade: cell } = form;
  if (cell === null || !isTyped(cell) || total.full.sign <= 0) return [];
  const seen = tidy(String(cell.value));
  const printed = gradeNamed(seen, pack.grades);
  if (printed === null) return [];
  const typed = isTyped(form.total) ? numberIn(form.total) : null;
  const sums = [...(typed === null ? [] : [typed]), ...(total.rowsUnjudged > 0 ? [] : [total.standing])];
  const [first] = sums;
  const grades = sums.map((sum) => gradeOf(sum.mul(100).div(total.full), pack.grades));
  const [grade] = grades;
  if (first === undefined || grade === undefined || grades.includes(printed)) return [];
  return [
    finding('grade-mismatch', {
      at: cell.at,
      subject: '',
      points: null,
      facts: { printed: seen, grade, total: first },
    }),
  ];
}

type Grades = Judged['pack']['grades'];

/** `等级：优秀` → 优; null where it names none of the pack's grades, or several of them. */
function gradeNamed(seen: string, grades: Grades): string | null {
  const bare = seen
    .replace(/^(?:评价|评定|自评|绩效|综合)*(?:等级|等次|结果|结论)?(?:为|:)?/u, '')
    .replace(/[。.]$/u, '');
  const same = grades.find(({ name }) => name === bare);
  if (same !== undefined) return same.name;
  const begun = grades.filter(({ name }) => bare.startsWith(name) && bare.length <= name.length + 1);
  return begun.length === 1 ? (begun[0]?.name ?? null) : null;
}

function gradeOf(hundredths: Exact, grades: Grades): string {
  return grades.find(({ from }) => hundredths.compare(from) >= 0)?.name ?? '';
}
