import Relief
import Vocabulary

/// Which groups come when, by the row that they relieve each other in.
struct WaveBook {
    private struct Group {
        let number: Int
        var details: WaveDetails
        var stands = true
    }

    private var waves: [ID<Wave>: Group] = [:]

    var count: Int { waves.count }

    /// Heads that are announced for a day.
    func heads(on day: LocalDate) -> Int {
        waves.values.reduce(0) { sum, wave in
            let isThere = wave.stands && wave.details.from <= day && day <= wave.details.to
            return sum + (isThere ? wave.details.headcount.value : 0)
        }
    }

    mutating func take(_ event: WaveEvent) throws(Broken) {
        switch event {
        case .announced(let body):
            try hold(.orderKept, waves[body.wave] == nil, "wave \(body.wave) was announced twice")
            try check(body.details, number: body.number, but: body.wave)
            waves[body.wave] = Group(number: body.number, details: body.details)
        case .changed(let body):
            guard let wave = waves[body.wave], wave.stands else {
                throw Broken(.orderKept, "wave \(body.wave) was changed and does not stand")
            }
            try check(body.details, number: wave.number, but: body.wave)
            waves[body.wave]?.details = body.details
        case .cancelled(let body): waves[body.wave]?.stands = false
        }
    }

    /// Waves of a row have numbers of their own and meet on the days of handing over only.
    private func check(_ details: WaveDetails, number: Int, but id: ID<Wave>) throws(Broken) {
        for (other, wave) in waves where other != id && wave.details.row == details.row {
            try hold(.orderKept, wave.number != number, "waves \(id) and \(other) of one row are both no. \(number)")
            guard wave.stands else { continue }
            let first = wave.details.from.daysSinceEpoch...wave.details.to.daysSinceEpoch
            let second = details.from.daysSinceEpoch...details.to.daysSinceEpoch
            let shared = first.overlaps(second) ? first.clamped(to: second).count : 0
            let isLater = (second.lowerBound, second.upperBound) >= (first.lowerBound, first.upperBound)
            let announced = isLater ? wave.details.overlapDays : details.overlapDays
            try hold(
                .orderKept, shared <= announced, "waves \(id) and \(other) share \(shared) days, \(announced) said")
        }
    }
}
