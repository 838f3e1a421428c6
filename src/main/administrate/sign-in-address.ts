// The page of Administrate on which a person lets Tandem in (administrate-api 2: authorization code).

export interface SignInQuestion {
  /** Base of `/authorize`. */
  readonly authUrl: string
  readonly clientId: string
  /** Host of the tenant; empty: Administrate asks for it. */
  readonly instance: string
  /** Where the browser is sent back to. */
  readonly redirect: string
  readonly state: string
  /** PKCE, S256 (RFC 7636). Servers that do not know it pass over it. */
  readonly challenge: string
}

/** What `authUrl` has in its query already stays. */
export function signInAddress(question: SignInQuestion): string {
  const address = new URL(question.authUrl)
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/authorize`
  const parameters = {
    response_type: 'code',
    client_id: question.clientId,
    instance: question.instance,
    redirect_uri: question.redirect,
    state: question.state,
    code_challenge: question.challenge,
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(parameters)) if (value !== '') address.searchParams.set(name, value)
  return address.href
}
