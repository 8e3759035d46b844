import Boards
import Relief
import ReliefTesting
import Vocabulary

extension RandomStory {
    mutating func wave() throws {
        guard number(0...4) > 0 else { return try story.cancelWave(any(story.wall.waves.all)?.wave.id.text ?? "none") }
        let first = LocalDate.of("2016-04-14").after(days: number(0...60))
        let last = first.after(days: number(0...9))
        let row = WaveRow(
            sender: ["徳島県", "長崎県"][number(0...1)], receiver: "熊本市", site: .of(shelter()), role: "避難所運営")
        try story.announce(
            name("wave"),
            Example.wave(
                from: first.description, to: last.description, people: number(1...20), overlap: number(0...3), row: row)
        )
    }

    mutating func work() throws {
        switch number(0...10) {
        case 0: try story.reckon(shelter(), days: number(1...3))
        case 1: try story.cancelShift(any(story.wall.shifts.all)?.shift.id.text ?? "none")
        case 2:
            guard let one = any(story.wall.shifts.all), let other = any(story.wall.shifts.all) else { return }
            try story.swap(one.shift.id.text, other.shift.id.text)
        case 4: try leaveOrComeBack()
        case 5:
            guard let one = any(story.wall.shifts.all), let other = any(story.wall.shifts.all) else { return }
            try story.propose(name("swap"), one.shift.id.text, other.shift.id.text)
        case 6:
            try story.answer(
                any(story.wall.swaps.all)?.swap.id.text ?? "none", Swap.Answer.allCases[number(0...2)])
        case 3: try story.assignWhatHolds(name("list"), try wish(), try wish(), try wish())
        default: try story.assign(try wish())
        }
    }

    private mutating func leaveOrComeBack() throws {
        guard let person = any(story.wall.people.all)?.person else { return }
        if person.departure == nil {
            try story.leave(person.id.text, from: story.now + .hours(number(-5...48)))
        } else {
            try story.comeBack(person.id.text)
        }
    }

    private mutating func wish() throws -> ShiftRequest {
        guard let post = any(story.wall.posts.all), let person = any(story.wall.people.all)?.person else {
            throw PostRefusal.noSuchPost(.of("none"))
        }
        let until = number(0...1) == 0 ? post.place.to : post.place.from + .hours(4)
        return ShiftRequest(
            shift: .of(name("shift")), person: person.id, place: .post(post.id), from: post.place.from, to: until)
    }
}
