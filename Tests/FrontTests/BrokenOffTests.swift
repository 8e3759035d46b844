import Testing

@testable import Front

@Suite struct `A question whose sender has hung up` {
    @Test func `is no trouble of the server`() {
        #expect(Problem(CancellationError()).code == "http/broken-off")
    }
}
