import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const brand: MantineColorsTuple = [
  '#e3f0ec',
  '#cbe3dc',
  '#a5d0c5',
  '#79b9aa',
  '#4f9c8b',
  '#2f7f6f',
  '#216b5d',
  '#17594f',
  '#124a41',
  '#0f4038',
];

/** Mantine chooses the colour of words on a filled ground by the light scheme alone; ours are light grounds in the dark. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const isOurs = input.color === undefined || input.color === 'brand' || input.color === 'red';
  return input.variant === 'filled' && isOurs ? { ...resolved, color: 'var(--on-brand)' } : resolved;
};

/** A dialog's own header is no banner of the page. */
const PLAIN_HEADER = { header: { role: 'presentation' } };

/** The locked theme: Mantine with the sizes of tokens.css, one accent, and controls that are easy to hit. */
export const theme = createTheme({
  primaryColor: 'brand',
  colors: { brand },
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver,
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: {
    fontFamily: 'var(--font-title)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'var(--title-l)', lineHeight: '1.2' },
      h2: { fontSize: 'var(--title-m)', lineHeight: '1.25' },
      h3: { fontSize: 'var(--title-s)', lineHeight: '1.3' },
      h4: { fontSize: 'var(--text-l)', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: 'var(--text-s)', md: 'var(--text-m)', lg: 'var(--text-l)', xl: 'var(--title-s)' },
  spacing: {
    xs: 'var(--space-xs)',
    sm: 'var(--space-s)',
    md: 'var(--space-m)',
    lg: 'var(--space-l)',
    xl: 'var(--space-xl)',
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: { size: 'md' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Anchor: { defaultProps: { underline: 'always' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
    // The page itself is held still by page.css: Mantine would write a style that our Content-Security-Policy refuses.
    Modal: { defaultProps: { centered: true, lockScroll: false, attributes: PLAIN_HEADER } },
    Drawer: { defaultProps: { lockScroll: false, attributes: PLAIN_HEADER } },
  },
});

/** Mantine's own words for our palette; its defaults miss WCAG AA in several places (dimmed, errors, light variants). */
export const resolveVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--brand)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--soft)',
    '--mantine-color-brand-filled': 'var(--brand)',
    '--mantine-color-brand-filled-hover': 'var(--brand-strong)',
    '--mantine-primary-color-filled': 'var(--brand)',
    '--mantine-primary-color-filled-hover': 'var(--brand-strong)',
    '--mantine-primary-color-contrast': 'var(--on-brand)',
    '--mantine-color-brand-light': 'var(--brand-soft)',
    '--mantine-color-brand-light-hover': 'var(--brand-soft)',
    '--mantine-color-brand-light-color': 'var(--brand-strong)',
    '--mantine-primary-color-light': 'var(--brand-soft)',
    '--mantine-primary-color-light-hover': 'var(--soft)',
    '--mantine-primary-color-light-color': 'var(--brand-strong)',
    '--mantine-color-red-light': 'var(--bad-soft)',
    '--mantine-color-red-light-color': 'var(--bad)',
    '--mantine-color-red-filled': 'var(--bad)',
    '--mantine-color-red-outline': 'var(--bad)',
    '--mantine-color-red-outline-hover': 'var(--bad-soft)',
    '--mantine-color-green-light': 'var(--good-soft)',
    '--mantine-color-green-light-color': 'var(--good)',
    '--mantine-color-yellow-light': 'var(--warn-soft)',
    '--mantine-color-yellow-light-color': 'var(--warn)',
    '--mantine-color-blue-light': 'var(--note-soft)',
    '--mantine-color-blue-light-color': 'var(--note)',
    '--mantine-color-gray-light': 'var(--soft)',
    '--mantine-color-gray-light-color': 'var(--ink)',
    '--input-placeholder-color': 'var(--ink-soft)',
    '--input-bd': 'var(--line-strong)',
  };
  return { variables: {}, light: ours, dark: ours };
};
