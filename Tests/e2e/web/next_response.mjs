// As much of NextResponse as the examples use.
export class NextResponse extends Response {
  static json(value, options = {}) {
    return new NextResponse(JSON.stringify(value), {
      ...options, headers: { "Content-Type": "application/json", ...options.headers },
    });
  }
}
