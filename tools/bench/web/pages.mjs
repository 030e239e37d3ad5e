// Which pages are measured, as whom, and what each kind of page may cost (docs: the goals for the web client).

/** Goals by who reads a page. LCP in ms; script in kB as it comes over the wire. */
export const BUDGETS = {
  public: { accessibility: 100, performance: 95, lcpMs: 1200, shift: 0.02, scriptKb: 105, device: 'mobile' },
  participant: { accessibility: 100, performance: 85, lcpMs: 2500, shift: 0.05, scriptKb: 220, device: 'mobile' },
  coordinator: { accessibility: 100, performance: 75, lcpMs: 1500, shift: 0.05, scriptKb: 270, device: 'desktop' },
  charts: { accessibility: 100, performance: 75, lcpMs: 1500, shift: 0.05, scriptKb: 400, device: 'desktop' },
};

/** `:cycle` is the cycle that the demo runs in. */
export const PAGES = [
  { path: '/', kind: 'public', persona: null },
  { path: '/apply/mentee', kind: 'public', persona: null },
  { path: '/privacy', kind: 'public', persona: null },
  { path: '/sign-in', kind: 'public', persona: null },
  { path: '/me', kind: 'participant', persona: 'applicant' },
  { path: '/home', kind: 'participant', persona: 'mentee' },
  { path: '/home', kind: 'participant', persona: 'mentor' },
  { path: '/review', kind: 'participant', persona: 'reviewer' },
  { path: '/console/:cycle/overview', kind: 'charts', persona: 'coordinator' },
  { path: '/console/:cycle/applications', kind: 'coordinator', persona: 'coordinator' },
  { path: '/console/:cycle/matching', kind: 'coordinator', persona: 'coordinator' },
  { path: '/console/:cycle/notices', kind: 'coordinator', persona: 'coordinator' },
];
