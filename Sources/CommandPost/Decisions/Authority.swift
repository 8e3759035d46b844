import Boards
import Relief
import Vocabulary

/// The leave that a command needs, and the site at which it needs it.
struct Authority {
    let permission: Permission
    let site: ID<Site>?
}

extension ReliefCommand {
    func authority(on wall: Wall) -> Authority {
        switch self {
        case .openIncident, .closeIncident, .listItem, .allowSubstitute, .setStaple, .setCriterion, .issueToken,
            .revokeToken, .setApprovalRule, .liftApprovalRule:
            Authority(permission: .administer, site: nil)
        case .registerSite(let id, _, _), .changeStatus(let id, _, _):
            Authority(permission: .registerSite, site: id)
        case .limitDispatch(let id, _): Authority(permission: .storeStock, site: id)
        case .closeRoad, .reopenRoad, .measureWay, .pin, .ban, .liftDirective:
            Authority(permission: .plan, site: nil)
        case .reportHeadcount(let id, _): Authority(permission: .reportHeadcount, site: id)
        case .raiseNeed(let request): Authority(permission: .raiseNeed, site: request.site)
        case .amendNeed(let id, _), .confirmNeed(let id, _), .cancelNeed(let id, _):
            Authority(permission: .raiseNeed, site: wall.shortfalls[id]?.need.site)
        case .reportHolding(let id, _, _): Authority(permission: .raiseNeed, site: id)
        case .liftCap, .releaseReserve: Authority(permission: .approve, site: nil)
        case .storeStock(let sheet): Authority(permission: .storeStock, site: sheet.depot)
        case .undoStock(let id): Authority(permission: .storeStock, site: wall.depots.depot(of: id))
        case .countLot(let count):
            Authority(permission: .storeStock, site: wall.depots.lot(count.lot)?.details.depot)
        case .proposePlan: Authority(permission: .plan, site: nil)
        case .approvePlan, .rejectPlan: Authority(permission: .approve, site: nil)
        case .assignCarrier(let id, _):
            Authority(permission: .assignLoads, site: wall.consignments[id]?.consignment.depot)
        case .load(let id, _, _), .depart(let id, _, _), .callOff(let id, _, _, _):
            Authority(permission: .load, site: wall.consignments[id]?.consignment.depot)
        case .receive(let id, _, _, _), .correctReceipt(let id, _, _, _), .withdrawReceipt(let id, _, _):
            Authority(permission: .receive, site: wall.consignments[id]?.consignment.shelter)
        case .askApproval, .withdrawApproval: Authority(permission: .plan, site: nil)
        case .approve, .returnApproval, .delegate, .endDelegation: Authority(permission: .approve, site: nil)
        case .makeOffer, .withdrawOffer, .enrolHelpers, .removeHelper: Authority(permission: .offer, site: nil)
        case .identifyOffer, .acceptOffer, .declineOffer: Authority(permission: .plan, site: nil)
        case .bankOffer: Authority(permission: .manageFunds, site: nil)
        case .receiveOffer(let id, _): Authority(permission: .storeStock, site: wall.offers.depot(expecting: id))
        case .listUnit, .listTeam, .listSkill, .registerPerson, .certify, .tellAvailability:
            Authority(permission: .keepPeople, site: nil)
        case .nameContact(let site, _, _), .releaseContact(let site, _):
            Authority(permission: .keepPeople, site: site)
        case .checkIn(_, let site, _), .checkOut(_, let site, _): Authority(permission: .attend, site: site)
        case .askPost(_, let place, _, _): Authority(permission: .raiseNeed, site: place.site)
        case .withdrawPost(let id, _): Authority(permission: .raiseNeed, site: wall.posts[id]?.place.site)
        case .setManning: Authority(permission: .administer, site: nil)
        case .reckonPosts, .assignShifts, .assignWhatHolds, .cancelShift, .swapShifts, .openCalendar, .closeCalendar:
            Authority(permission: .keepPeople, site: nil)
        case .announceWave, .changeWave, .cancelWave: Authority(permission: .keepPeople, site: nil)
        case .fund(let command): Authority(permission: command.permission, site: nil)
        case .recordDeparture, .recordReturn, .proposeSwap, .answerSwap:
            Authority(permission: .keepPeople, site: nil)
        case .registerSupplier, .concludeAgreement, .placeOrder, .requestOrder, .confirmOrder, .cancelOrder,
            .reportDelivery:
            Authority(permission: .plan, site: nil)
        case .recordDelivery(let id, _), .withdrawDelivery(let id, _, _): unloading(id, on: wall)
        case .settleOrder: Authority(permission: .approve, site: nil)
        case .proposeJointPlan: Authority(permission: .plan, site: nil)
        case .approveRoster, .approveFunding, .rejectJointPlan: Authority(permission: .approve, site: nil)
        }
    }

    /// Whoever takes goods in at a depot or a shelter may say what a supplier brought there.
    private func unloading(_ id: ID<Order>, on wall: Wall) -> Authority {
        let site = wall.orders[id].flatMap { wall.site($0.order.details.destination) }
        return Authority(permission: site?.kind == .shelter ? .receive : .storeStock, site: site?.id)
    }
}

extension FundCommand {
    /// What money may be for and what the law gives is set by the administrator; the rest is headquarters' work.
    fileprivate var permission: Permission {
        switch self {
        case .listPurpose, .listMunicipality, .setCeiling, .setHouseholdStandard: .administer
        default: .manageFunds
        }
    }
}
