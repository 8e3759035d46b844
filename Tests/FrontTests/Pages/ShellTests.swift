import Testing

@testable import Front

@Suite struct `The style sheet` {
    @Test func `has a name that tells its edition`() {
        #expect(Style.path == "/assets/rnet-\(Style.version).css")
    }
}
