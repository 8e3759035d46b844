import Boards
import CommandPost
import Relief
import Vocabulary

/// What happens in an incident.
extension Simulation {
    /// The city opens an incident; nothing goes wrong yet.
    func begin() async throws {
        machine.isLeftAlone(true)
        try await beginServers()
        let letter = newLetter(
            .commands(City.beginnings + (isAboutDeeds ? City.deedBeginnings : []), answer: "begun"), title: "begin")
        try await send([(desk: 0, letter: letter)])
        try await checkStep()
        machine.isLeftAlone(false)
    }

    func takeStep() async throws {
        machine.clock.advance(by: .minutes(dice.number(20...100)))
        upset()
        try await tendSnapshots()
        try await beginServers()
        try await lookAtPages()
        let several = dice.happens(perMille: 300)
        var sent: [(desk: Int, letter: Letter)] = []
        for desk in several ? Array(desks.indices) : [dice.number(0...desks.count - 1)] {
            sent.append((desk, nextLetter(of: desk)))
        }
        try await send(sent)
        try await beginServers()
        try await checkStep()
        if step.isMultiple(of: 24) { try await checkEverything() }
    }

    /// Clocks jump, servers die, the power goes.
    private func upset() {
        if dice.happens(perMille: 30), let server = dice.pick(machine.servers) {
            let ahead = dice.pick([-300, -5, 0, 0, 0, 90, 60 * 24 * 365 * 3]) ?? 0
            server.clock.isAhead(by: .minutes(ahead))
            machine.counts.add(.clockJumps)
            tell("a clock is \(ahead) minutes ahead")
        }
        if dice.happens(perMille: 30) { crash(dice.number(0...machine.servers.count - 1)) }
        if dice.happens(perMille: 20) { cutPower() }
    }

    func crash(_ server: Int) {
        tell("server \(server) is killed")
        machine.crash(server)
    }

    func cutPower() {
        tell("the power is cut")
        machine.cutPower()
    }

    /// Some desks load their page anew, change servers, or sign in; the others go on looking at an old one.
    private func lookAtPages() async throws {
        for number in desks.indices where dice.happens(perMille: 400) {
            if dice.happens(perMille: 100) { desks[number].server = dice.number(0...machine.servers.count - 1) }
            let post = machine.servers[desks[number].server].post
            try? await post.look()
            desks[number].wall = await post.wall
            if dice.happens(perMille: isAboutDeeds ? 500 : 200) { try await signIn(desk: number, at: post) }
        }
    }

    /// Where everything waits for somebody else, somebody has to be there whom one knows.
    private var isAboutDeeds: Bool { trades == [.deeds] }

    /// Somebody sits down with a token, which may have ended already, or at the console.
    private func signIn(desk number: Int, at post: CommandPost) async throws {
        guard let token = dice.pick(desks[number].wall.access.all), dice.happens(perMille: isAboutDeeds ? 950 : 350)
        else {
            desks[number].sender = .console
            return
        }
        let found = await post.token(of: Pen.secret(of: token.id))
        if let found { try checkMayComeIn(found, await post.wall) }
        desks[number].sender = found.map(Sender.token) ?? .console
    }

    /// A clock that was set back lets nobody in whose time was over when the last entry was recorded.
    private func checkMayComeIn(_ token: Token, _ wall: Wall) throws(Broken) {
        let isRevoked = wall.access[token.id]?.revokedAt != nil
        try hold(.revokedStaysRevoked, !isRevoked, "\(token.id) was revoked and comes in again")
        guard let end = token.expiresAt, let asOf = wall.asOf else { return }
        try hold(.revokedStaysRevoked, asOf < end, "\(token.id) ended at \(end) and comes in, recorded time is \(asOf)")
    }

    private func nextLetter(of desk: Int) -> Letter {
        if let letter = desks[desk].unanswered.last, dice.happens(perMille: 700) { return letter }
        if dice.happens(perMille: 100), let letter = dice.pick(ledger.repeatable) {
            return dice.happens(perMille: 300) ? letter.forged : letter
        }
        letters += 1
        var pen = Pen(
            wall: desks[desk].wall, now: machine.servers[desks[desk].server].clock.now, sender: desks[desk].sender,
            dice: dice.apart(), named: named)
        let letter = pen.letter(letters, of: dice.pick(trades) ?? .goods)
        named = pen.named
        return letter
    }

    private func newLetter(_ wish: Letter.Wish, title: String) -> Letter {
        letters += 1
        return Letter(
            number: letters, wish: wish, sender: .console, key: "key-\(letters)", body: "letter-\(letters)",
            title: title)
    }
}
