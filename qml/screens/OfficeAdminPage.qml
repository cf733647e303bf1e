pragma ComponentBehavior: Bound

import QtQuick
import Giro.Parts

// What an administrator sees to, a section a row; each opens its page.
AppScreen {
    id: page

    // Those who are here work from the top down: people first, then what they carry, then what they sell.
    readonly property var sections: [
        { step: "people", page: "PeoplePage", glyph: Icons.team, title: qsTr("Persone"),
          detail: qsTr("Chi lavora qui: ruolo, responsabile, zone, sostituzioni") },
        { step: "tablets", page: "TabletsPage", glyph: Icons.tablet, title: qsTr("Tablet"),
          detail: qsTr("Di chi sono, da quanto non si sentono; revocare, svuotare, far entrare") },
        { step: "assignments", page: "ReassignPage", glyph: Icons.swap, title: qsTr("Assegnazioni"),
          detail: qsTr("Chi segue ogni zona, e che cosa cambia sui tablet") },
        { step: "products", page: "ProductsPage", glyph: Icons.cart, title: qsTr("Prodotti e prezzi"),
          detail: qsTr("Che cosa si vende, a quanto, in quali listini") },
        { step: "import", page: "ImportPage", glyph: Icons.upload, title: qsTr("Importa"),
          detail: qsTr("Clienti, prodotti, prezzi e altro da un file CSV, con anteprima") },
        { step: "segments", page: "SegmentsPage", glyph: Icons.portfolio, title: qsTr("Segmenti"),
          detail: qsTr("Come si dividono i clienti, con quali regole") },
        { step: "quarantine", page: "QuarantinePage", glyph: Icons.archive, title: qsTr("Tenute da parte"),
          detail: qsTr("Quello che è arrivato da tablet revocati e aspetta una decisione") },
        { step: "trail", page: "TrailPage", glyph: Icons.history, title: qsTr("Registro"),
          detail: qsTr("Chi ha cambiato che cosa, e che ne è stato") }
    ]

    title: qsTr("Sede")
    context: qsTr("Persone, tablet, dati della ditta")

    function tour(step: string) {
        const one = sections.find(section => section.step === step);
        if (one) nav.open(one.page, {});
    }

    Flickable {
        anchors.fill: parent
        contentHeight: card.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Card {
            id: card
            width: Math.min(parent.width, Theme.px(800))
            padding: 0
            spacing: 0

            Repeater {
                model: page.sections

                FactRow {
                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    height: Math.max(implicitHeight, Theme.px(72))
                    inset: Theme.s20
                    opens: true
                    divider: index < page.sections.length - 1
                    glyph: modelData.glyph
                    title: modelData.title
                    detail: modelData.detail
                    onClicked: page.nav.open(modelData.page, {})
                }
            }
        }
    }
}
