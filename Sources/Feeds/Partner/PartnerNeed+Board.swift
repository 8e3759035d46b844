import Boards
import Relief
package import Vocabulary

extension PartnerNeed {
    /// `nil` for a shelter that the wall does not know.
    init?(_ row: ShortfallBoard.Row, on wall: Wall) {
        guard let shelter = wall.shelters[row.need.site] else { return nil }
        let need = row.need
        let item = wall.item(need.item)
        let closing = Closing(need, at: shelter.site)
        self.init(
            id: need.id, site: PartnerSite(shelter.site), item: need.item, itemName: wall.itemName(need.item),
            unit: item?.unit ?? "個", asked: need.pieces, promised: need.promisedPieces, received: need.received,
            missing: closing == nil ? need.missing : nil, neededBy: need.neededBy, raisedAt: row.raisedAt,
            changedAt: max(row.changedAt, shelter.changedAt), position: max(row.position, shelter.position),
            isPartly: need.state == .partly, closing: closing)
    }
}

extension PartnerSite {
    init(_ site: Site) {
        self.init(id: site.id, name: site.name, ward: site.details.ward, place: site.details.place)
    }
}

extension PartnerNeed.Closing {
    /// `nil` where partners may help.
    init?(_ need: Need, at shelter: Site) {
        switch need.state {
        case .received: self = .received
        case .cancelled: self = .cancelled
        case .covered: self = .covered
        case .open, .partly:
            if !shelter.takesGoods { self = .shelterClosed; return }
            guard need.isHeld else { return nil }
            self = .quantityUnknown
        }
    }

    package var name: Wording {
        switch self {
        case .covered: Wording("手配済み", "covered")
        case .received: Wording("受領済み", "received")
        case .cancelled: Wording("取消", "cancelled")
        case .quantityUnknown: Wording("数量確認中", "quantity being checked")
        case .shelterClosed: Wording("避難所が受入停止", "shelter closed")
        }
    }
}
