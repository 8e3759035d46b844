import CommandPost
import Testing

@Suite struct `A trouble` {
    @Test func `is news once, and again when it has changed or come back`() {
        var told = Announcement()
        let met = [nil, "chronology/busy", "chronology/busy", "chronology/damaged", "chronology/damaged", nil, nil]
        #expect(met.map { told.isNews($0) } == [false, true, false, true, false, true, false])
        let isNews = told.isNews("chronology/damaged")
        #expect(isNews)
    }
}
