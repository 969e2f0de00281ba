// Who is logged in. Put your application's own log-in here; this one knows a single user, or none.
export async function getSession() {
  const id = process.env.EXAMPLE_USER;
  return id ? { user: { id } } : null;
}
