// A stand-in for `next/server`: NextResponse is a Response whose `json` makes one.
export class NextResponse extends Response {
  static json(body, init) {
    const response = Response.json(body, init);
    return new NextResponse(response.body, response);
  }
}
