import Boards
import CommandPost
import Relief
import Vocabulary

/// Somebody who looks at a page for a while and then sends something.
struct Desk {
    let number: Int
    /// Which server it talks to.
    var server: Int
    /// The page that it looks at, which may be old.
    var wall = Wall()
    var sender: Sender = .console
    /// Sent, and not answered yet.
    var unanswered: [Letter] = []
}

/// What the writer of a letter can look at and throw.
struct Pen {
    let wall: Wall
    let now: Moment
    let sender: Sender
    var dice: Dice
    /// How many things were named so far in the whole run.
    var named: Int

    mutating func name<Thing>(_ kind: StaticString) -> ID<Thing> {
        named += 1
        return ID(kind, number: UInt64(named))
    }

    mutating func happens(_ perMille: Int) -> Bool { dice.happens(perMille: perMille) }
    mutating func number(_ range: ClosedRange<Int>) -> Int { dice.number(range) }

    /// A moment up to a day ago, now and then minutes ahead of the clock.
    mutating func seen() -> Moment { now + .minutes(dice.number(happens(100) ? 0...20 : -1440...0)) }
}
