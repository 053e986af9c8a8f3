import {
  Button,
  createTheme,
  Input,
  Menu,
  Modal,
  NativeSelect,
  Paper,
  PasswordInput,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';
import { buttonColors } from './button-colors';
import classes from './theme.module.css';
import { colors } from './tokens';

const fontFamily =
  '"Pretendard Variable", Pretendard, -apple-system, BlinkMacSystemFont, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif';

type WrapperPart = 'label' | 'input' | 'description' | 'error';

// label above, help below the field, what to mend under that: the order in every form
const field: { inputWrapperOrder: WrapperPart[] } = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
};

/** Mantine in the visual language of the product. Sizes are px of a 16 px root and become rem. */
export const theme = createTheme({
  colors,
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 0 },
  autoContrast: true,
  variantColorResolver: buttonColors,
  white: '#FFFFFF',
  black: colors.ink[8],
  fontFamily,
  fontFamilyMonospace: fontFamily,
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '12px' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem', xxl: '2rem' },
  breakpoints: { xs: '30em', sm: '45em', md: '68em', lg: '80em', xl: '90em' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.125rem', xl: '1.625rem' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.6', lg: '1.45', xl: '1.39' },
  shadows: { sm: '0 1px 2px #1B1F1C0D', md: '0 8px 28px #1B1F1C24', lg: '0 8px 28px #1B1F1C24' },
  headings: {
    fontFamily,
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '2.25rem', fontWeight: '700' },
      h2: { fontSize: '1.125rem', lineHeight: '1.625rem', fontWeight: '700' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5rem', fontWeight: '650' },
    },
  },
  focusRing: 'never', // base.css draws one ring for everything
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { variant: 'filled' }, classNames: { root: classes.button } }),
    Input: Input.extend({ classNames: { input: classes.input } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: { label: classes.label, description: classes.description, error: classes.error },
    }),
    TextInput: TextInput.extend({ defaultProps: field }),
    PasswordInput: PasswordInput.extend({ defaultProps: field }),
    Textarea: Textarea.extend({ defaultProps: { ...field, autosize: true, minRows: 3 } }),
    NativeSelect: NativeSelect.extend({ defaultProps: field }),
    Select: Select.extend({ defaultProps: field }),
    Paper: Paper.extend({ defaultProps: { radius: 'xl' } }),
    Menu: Menu.extend({ classNames: { dropdown: classes.menu, item: classes.menuItem } }),
    Modal: Modal.extend({
      defaultProps: { radius: 'xl', centered: true },
      classNames: { content: classes.modal },
    }),
  },
});
