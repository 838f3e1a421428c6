// What Vite gives for style sheets: class names of CSS modules, and side-effect imports of plain sheets and fonts.
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

declare module '*.css'
declare module '@fontsource-variable/inter'
