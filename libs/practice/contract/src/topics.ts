/** What a strategy can be about. Slugs are stored, labels are shown. */
export const TOPICS = [
  { slug: 'number-sense', label: 'Number sense' },
  { slug: 'directed-number', label: 'Directed number' },
  { slug: 'fractions', label: 'Fractions' },
  { slug: 'percentages', label: 'Percentages' },
  { slug: 'ratio-and-proportion', label: 'Ratio and proportion' },
  { slug: 'indices-and-surds', label: 'Indices and surds' },
  { slug: 'algebraic-manipulation', label: 'Algebraic manipulation' },
  { slug: 'equations-and-inequalities', label: 'Equations and inequalities' },
  { slug: 'sequences', label: 'Sequences' },
  { slug: 'linear-graphs', label: 'Linear graphs' },
  { slug: 'quadratics', label: 'Quadratics' },
  { slug: 'functions', label: 'Functions' },
  { slug: 'angles-and-shape', label: 'Angles and shape' },
  { slug: 'area-and-volume', label: 'Area and volume' },
  { slug: 'similarity-and-transformations', label: 'Similarity and transformations' },
  { slug: 'trigonometry', label: 'Pythagoras and trigonometry' },
  { slug: 'probability', label: 'Probability' },
  { slug: 'statistics', label: 'Statistics' },
  { slug: 'calculus', label: 'Calculus' },
  { slug: 'problem-solving', label: 'Problem solving' },
  { slug: 'talk-and-language', label: 'Talk and language' },
  { slug: 'curriculum-design', label: 'Curriculum design' },
  { slug: 'assessment', label: 'Assessment' },
  { slug: 'team-development', label: 'Team development' },
  { slug: 'leadership', label: 'Leadership' },
] as const;

export type TopicSlug = (typeof TOPICS)[number]['slug'];
export const TOPIC_SLUGS: readonly string[] = TOPICS.map(topic => topic.slug);
