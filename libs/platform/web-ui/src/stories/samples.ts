/** What people write that a narrow screen does not expect. */
export const LONG = {
  title:
    'RepräsentationswechselundverallgemeinerungsaufgabensammlungfürdiesiebteundachteKlasse and how we came to use it',
  name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Bartholomew-Maximilian',
  rightToLeft: 'الكسور المتكافئة: كيف نساعد التلاميذ على رؤية 3/4 = 6/8 دون قواعد محفوظة',
  words:
    'We began with the bar model in Year 7 and kept it until Year 9, because the same picture carries fractions, ratio and percentages. '.repeat(
      3,
    ),
};

/** As the server sets a fraction. */
export const FORMULA =
  '<p>Half of three quarters is <span class="math-inline"><math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>3</mn><mn>8</mn></mfrac></math></span>.</p>';

const person = (id: string, name: string, jobTitle: string) => ({ id, name, jobTitle, pictureFileId: null });

export const PEOPLE = {
  usual: person('p1', 'Amara Okafor', 'Head of mathematics'),
  other: person('p2', 'Tom Fielding', 'Second in department'),
  long: person('p3', LONG.name, 'Assistant headteacher with responsibility for mathematics, numeracy and computing'),
  rightToLeft: person('p4', 'ليلى حداد', ''),
};
