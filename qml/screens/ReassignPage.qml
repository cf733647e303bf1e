pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Who looks after which segment: choose one, give it to somebody, and read who gains and loses what before saving.
AppScreen {
    id: page

    property bool opened: false  // on a narrow window: the segment instead of the list

    title: qsTr("Assegnazioni")
    context: reassign.contextText
    settled: reassign.ready

    function tour(step: string) {
        if (step === "move-client") nav.open("MoveClientPage", {});
        else nav.open("SegmentsPage", {});
    }

    actions: [
        Button {
            visible: !page.narrow
            glyph: Icons.portfolio
            text: qsTr("Segmenti")
            onClicked: page.nav.open("SegmentsPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.portfolio
            text: qsTr("Segmenti")
            onClicked: page.nav.open("SegmentsPage", {})
        },
        Button {
            visible: !page.narrow
            glyph: Icons.swap
            text: qsTr("Sposta un cliente")
            onClicked: page.nav.open("MoveClientPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.swap
            text: qsTr("Sposta un cliente")
            onClicked: page.nav.open("MoveClientPage", {})
        }
    ]

    Reassign {
        id: reassign
        app: page.app
        onSaved: page.opened = false
    }
    Card {
        id: side
        visible: !page.narrow || !page.opened
        width: page.narrow ? parent.width : Theme.px(page.wide ? 440 : 400)
        height: parent.height
        padding: 0
        spacing: 0

        Skeleton {
            visible: !reassign.ready
            width: parent.width
            rows: 8
        }
        EmptyState {
            visible: reassign.ready && list.count === 0
            width: parent.width
            sentence: qsTr("Nessun segmento assegnato")
            glyph: Icons.clients
            tone: ""
        }
        ListView {
            id: list
            width: parent.width
            height: side.height - y - 2
            model: reassign.segments
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: RowBase {
                id: row

                required property string segmentId
                required property string name
                required property string detail
                required property string peopleText

                width: list.width
                implicitHeight: words.implicitHeight + 2 * Theme.s12
                selected: !page.narrow && segmentId === reassign.segmentId
                Accessible.name: Speech.list([name, detail, peopleText])
                onClicked: {
                    reassign.segmentId = segmentId;
                    page.opened = true;
                }

                Column {
                    id: words
                    x: Theme.s20
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        text: row.name
                        font: Theme.bodyStrong
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        text: As.joined([row.detail, row.peopleText])
                        font: Theme.caption
                        color: Theme.text2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    ReassignPane {
        visible: !page.narrow || page.opened
        x: page.narrow ? 0 : side.width + Theme.s16
        width: parent.width - x
        height: parent.height
        reassign: reassign
        closable: page.narrow
        onClosed: page.opened = false
    }
}
