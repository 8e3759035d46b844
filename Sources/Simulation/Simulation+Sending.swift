import CommandPost
import Relief
import Vocabulary

/// How letters get to the servers, one at a time or several at once.
extension Simulation {
    typealias Sent = (desk: Int, letter: Letter)

    func send(_ letters: [Sent]) async throws {
        let floor = ledger.furthest
        if letters.count == 1, let only = letters.first {
            let answer = await only.letter.send(to: machine.servers[desks[only.desk].server].post)
            try take(answer, to: only, floor: floor)
            return
        }
        for (sent, answer) in zip(letters, await sendTogether(letters)) {
            try take(answer, to: sent, floor: floor)
        }
    }

    /// All desks send, and the dice say whose step to the disk is next, and when a server dies in between.
    private func sendTogether(_ letters: [Sent]) async -> [Answer] {
        let stage = machine.stage
        stage.isOpen = true
        defer { stage.isOpen = false }
        var answers: [Task<Answer, Never>] = []
        for sent in letters {
            let post = machine.servers[desks[sent.desk].server].post
            await stage.enter {
                answers.append(
                    Task.detached {
                        let answer = await sent.letter.send(to: post)
                        stage.leave()
                        return answer
                    })
            }
        }
        await direct(stage)
        var told: [Answer] = []
        for answer in answers { told.append(await answer.value) }
        return told
    }

    private func direct(_ stage: Stage) async {
        while stage.waiting > 0 {
            if dice.happens(perMille: 8) { crash(dice.number(0...machine.servers.count - 1)) }
            if dice.happens(perMille: 8) { cutPower() }
            await stage.goOn(dice.number(0...stage.waiting - 1))
        }
    }

    private func take(_ answer: Answer, to sent: Sent, floor: Int64) throws {
        let (desk, letter) = sent
        tell("desk \(desk) at server \(desks[desk].server): letter \(letter.number), \(letter.title): \(answer.brief)")
        switch answer {
        case .acknowledged(let acknowledgement, let shown):
            let behind = "letter \(letter.number) is told of position \(acknowledgement.position), boards at \(shown)"
            try hold(.boardsShowIt, shown >= acknowledgement.position, behind)
            try take(acknowledgement, sent, floor)
        case .refused(let code): try takeRefusal(code, sent)
        case .otherBody:
            machine.counts.add(.otherBody)
            try hold(.repeatsAgree, letter.isForged, "letter \(letter.number) is told that it said something else")
        case .unanswered:
            machine.counts.add(.unanswered)
            if letter.key != nil, !letter.isForged, !ledger.isAcknowledged(letter) { remember(letter, desk) }
        case .failed(let why): throw Broken(.answersAreClear, "letter \(letter.number), \(letter.title): \(why)")
        }
    }

    private func take(_ acknowledgement: Acknowledgement, _ sent: Sent, _ floor: Int64) throws {
        let (desk, letter) = sent
        forget(letter, desk)
        machine.counts.add(acknowledgement.isRepeat ? .repeated : .acknowledged)
        try hold(.repeatsAgree, !letter.isForged, "letter \(letter.number) was forged and acknowledged")
        try ledger.keep(acknowledgement, of: letter, floor: floor)
    }

    private func takeRefusal(_ code: String, _ sent: Sent) throws {
        let (desk, letter) = sent
        machine.counts.add(.refused)
        try hold(
            .repeatsAgree, !ledger.isAcknowledged(letter),
            "letter \(letter.number) was acknowledged, then refused: \(code)")
        forget(letter, desk)
        if !letter.isForged { ledger.keepRefusal(of: letter) }
    }

    private func remember(_ letter: Letter, _ desk: Int) {
        guard !desks[desk].unanswered.contains(where: { $0.number == letter.number }) else { return }
        desks[desk].unanswered.append(letter)
    }

    private func forget(_ letter: Letter, _ desk: Int) {
        desks[desk].unanswered.removeAll { $0.number == letter.number }
    }
}

extension Answer {
    fileprivate var brief: String {
        switch self {
        case .acknowledged(let answer, _): "\(answer.isRepeat ? "repeat of " : "")position \(answer.position)"
        case .refused(let code): "refused, \(code)"
        case .otherBody: "refused, other body"
        case .unanswered(let code): "no answer, \(code)"
        case .failed(let why): why
        }
    }
}
