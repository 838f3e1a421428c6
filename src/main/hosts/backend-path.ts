// Which addresses the backend answers; all others are files of the window.

export function isBackendPath(pathname: string): boolean {
  return pathname === '/graphql' || pathname.startsWith('/exports/')
}
