import CommandPost
import Relief
import Vocabulary

/// How often people want what.
extension Pen {
    private enum Wanted: CaseIterable {
        case raise, amend, confirm, cancel, headcount, status, register, store, undo, propose, decide, load, depart
        case carrier, receive, issue, revoke
        case personWords, askPost, withdrawPost, assign, cancelShift, swapShifts, attend, wave
        case planTogether, decideTogether
        case payIn, askMoney, grant, commit, pay, claim, round
        case placeOrder, followOrder, deliver, settle, makeOffer, answerOffer, receiveOffer
        case approvalRule, askLeave, giveLeave, deputy
        case deedRule, provide, waitingGrant, waitingPayment, waitingOrder, decideDeed, deputize, admit

        var weight: Int {
            switch self {
            case .decideDeed: 30
            case .raise, .assign, .grant, .provide: 20
            case .store, .propose, .decide: 14
            case .waitingGrant, .waitingPayment, .deedRule: 14
            case .load, .receive, .payIn, .askPost, .attend, .commit, .pay, .deliver: 12
            case .placeOrder, .askMoney, .waitingOrder: 10
            case .followOrder, .settle, .makeOffer, .answerOffer, .receiveOffer, .giveLeave: 8
            case .depart, .carrier, .amend, .headcount, .round, .swapShifts, .askLeave, .planTogether, .decideTogether:
                6
            case .confirm, .undo, .cancelShift, .personWords, .wave, .claim: 4
            case .status, .issue, .deputize: 4
            case .cancel, .register, .revoke, .withdrawPost, .deputy: 3
            case .approvalRule, .admit: 2
            }
        }

        var trade: Trade {
            switch self {
            case .personWords, .askPost, .withdrawPost, .assign, .cancelShift, .swapShifts, .attend, .wave,
                .planTogether, .decideTogether:
                .people
            case .payIn, .askMoney, .grant, .commit, .pay, .claim, .round: .money
            case .placeOrder, .followOrder, .deliver, .settle, .makeOffer, .answerOffer, .receiveOffer, .approvalRule,
                .askLeave, .giveLeave, .deputy:
                .partners
            case .deedRule, .provide, .waitingGrant, .waitingPayment, .waitingOrder, .decideDeed, .deputize, .admit:
                .deeds
            default: .goods
            }
        }
    }

    private static let urns = Dictionary(grouping: Wanted.allCases, by: \.trade).mapValues { wanted in
        wanted.flatMap { Array(repeating: $0, count: $0.weight) }
    }

    mutating func letter(_ number: Int, of trade: Trade) -> Letter {
        let wanted = dice.pick(Self.urns[trade] ?? []) ?? .raise
        let wish = wish(wanted, number)
        let key: String? =
            happens(850) ? "key-\(number)" : happens(30) ? String(repeating: "鍵", count: number % 2) : nil
        // Anybody may offer something, by a form that asks for no token.
        let sender = wanted == .makeOffer && happens(500) ? .visitor : sender
        return Letter(
            number: number, wish: wish, sender: sender, key: key, body: "letter-\(number)", title: "\(wanted)")
    }

    /// Plans are made by the program.
    private mutating func wish(_ wanted: Wanted, _ number: Int) -> Letter.Wish {
        switch wanted {
        case .propose: .plan
        case .planTogether: .jointPlan
        default: .commands(commands(wanted), answer: "answer-\(number)")
        }
    }

    private mutating func commands(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted.trade {
        case .goods: goods(wanted)
        case .people: people(wanted)
        case .money: money(wanted)
        case .partners: partners(wanted)
        case .deeds: deeds(wanted)
        }
    }

    private mutating func goods(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .raise: raise()
        case .amend: amend()
        case .confirm: confirm()
        case .cancel: cancel()
        case .headcount: headcount()
        case .status: status()
        case .register: register()
        case .store: store()
        case .undo: undo()
        default: moves(wanted)
        }
    }

    private mutating func moves(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .decide: decidePlan()
        case .load: load()
        case .depart: depart()
        case .carrier: carrier()
        case .receive: receive()
        case .issue: issue()
        default: revoke()
        }
    }

    private mutating func people(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .personWords: personWords()
        case .askPost: askPost()
        case .withdrawPost: withdrawPost()
        case .assign: assign()
        case .cancelShift: cancelShift()
        case .swapShifts: swapShifts()
        case .attend: attend()
        case .decideTogether: decideTogether()
        default: wave()
        }
    }

    private mutating func money(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .payIn: payIn()
        case .askMoney: askMoney()
        case .grant: grant()
        case .commit: commit()
        case .pay: pay()
        case .claim: claim()
        default: round()
        }
    }

    private mutating func deeds(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .deedRule: deedRule()
        case .provide: provide()
        case .waitingGrant: waitingGrant()
        case .waitingPayment: waitingPayment()
        case .waitingOrder: waitingOrder()
        case .deputize: deputy()
        case .admit: issue()
        default: decideDeed()
        }
    }

    private mutating func partners(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .placeOrder: placeOrder()
        case .followOrder: followOrder()
        case .deliver: deliver()
        case .settle: settle()
        case .makeOffer: makeOffer()
        case .answerOffer: answerOffer()
        case .receiveOffer: receiveOffer()
        case .approvalRule: approvalRule()
        case .askLeave: askLeave()
        case .giveLeave: giveLeave()
        default: deputy()
        }
    }
}
