// A request to our own server: its answer, or one line that says what is wrong.

export async function ask(path, options) {
  try {
    const response = await fetch(path, { credentials: "same-origin", ...options });
    if (response.status === 401) return { error: "You are signed out: load the page again. Your text stays." };
    const answer = await response.json().catch(() => null);
    if (response.ok && answer) return { answer };
    return { error: answer?.errors?.[0]?.message ?? `The server answers with ${response.status}.` };
  } catch (error) {
    if (error.name === "AbortError") return { stale: true };
    return { error: "The server cannot be reached. Your text stays; it is checked again when the server is there.", lost: true };
  }
}
