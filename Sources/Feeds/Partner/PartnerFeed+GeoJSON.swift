import Formats
import Vocabulary

extension PartnerFeed {
    /// GeoJSON (RFC 7946): one feature for each shelter, with its needs in the properties.
    ///
    /// Shelters of which nobody knows the place have no geometry and are there all the same. The members beside
    /// `features` are foreign members (RFC 7946, 6.1).
    package var geojson: [UInt8] {
        JSONText.object { collection in
            collection.add("type", "FeatureCollection")
            collection.add("title", title)
            writeStanding(to: &collection)
            collection.known("next", nextAddress(.geojson))
            collection.array("features") { features in
                for (site, needs) in needsBySite { features.object { write(site, needs, to: &$0) } }
            }
        }.bytes
    }

    private var needsBySite: [(site: PartnerSite, needs: [PartnerNeed])] {
        Dictionary(grouping: needs, by: \.site).sorted { $0.key.id < $1.key.id }.map { ($0.key, $0.value) }
    }

    private func write(_ site: PartnerSite, _ needs: [PartnerNeed], to feature: inout JSONObject) {
        feature.add("type", "Feature")
        feature.add("id", site.id.text)
        if let place = site.place {
            feature.object("geometry") { place.writePoint(to: &$0) }
        } else {
            feature.null("geometry")
        }
        feature.object("properties") { properties in
            site.write(to: &properties)
            properties.add("drill", isDrill)
            properties.array("needs") { list in
                for need in needs { list.object { need.write(to: &$0) } }
            }
        }
    }
}

extension Place {
    /// Longitude first, as RFC 7946 wants it.
    fileprivate func writePoint(to geometry: inout JSONObject) {
        geometry.add("type", "Point")
        geometry.array("coordinates") { numbers in
            numbers.decimal(longitudeMicrodegrees, places: 6)
            numbers.decimal(latitudeMicrodegrees, places: 6)
        }
    }
}
