pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One segment: its clients and why each is in it; beside them what the segment states for them.
AppScreen {
    id: page

    property alias segmentId: segment.segmentId

    title: segment.title
    context: segment.contextText
    settled: segment.ready

    actions: [
        Button {
            visible: segment.byHand && !page.narrow
            glyph: Icons.plus
            text: qsTr("Aggiungi a mano")
            onClicked: adding.use(one => one.ask())
        },
        ToolButton {
            visible: segment.byHand && page.narrow
            glyph: Icons.plus
            text: qsTr("Aggiungi a mano")
            onClicked: adding.use(one => one.ask())
        }
    ]

    SegmentView {
        id: segment
        app: page.app
    }
    Card {
        id: values
        x: page.narrow ? 0 : parent.width - width
        width: page.narrow ? parent.width : Theme.px(380)
        title: qsTr("Che cosa stabilisce")
        spacing: Theme.s8

        Repeater {
            model: segment.values

            Item {
                id: line

                required property string label
                required property string value

                width: parent?.width ?? 0
                height: Math.max(name.height, said.height)

                Label {
                    id: name
                    width: Math.round(parent.width * 0.42)
                    text: line.label
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Label {
                    id: said
                    x: name.width + Theme.s8
                    width: parent.width - x
                    text: line.value
                    font: Theme.secondaryStrong
                    wrapMode: Text.Wrap
                }
            }
        }
        Row {
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Come arriva ai clienti")
                font: Theme.caption
                color: Theme.text2
            }
            About {
                about: "inherited"
                label: qsTr("Condizioni")
            }
        }
    }
    Card {
        id: people
        y: page.narrow ? values.height + Theme.s16 : 0
        width: page.narrow ? parent.width : values.x - Theme.s16
        height: parent.height - y
        padding: 0
        spacing: 0

        Skeleton {
            visible: !segment.ready
            width: parent.width
            rows: 8
        }
        EmptyState {
            visible: segment.ready && list.count === 0
            width: parent.width
            glyph: Icons.clients
            tone: ""
            sentence: qsTr("Nessun cliente in questo segmento")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: people.height - 2
            model: segment.clients
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: RowBase {
                id: row

                required property string clientId
                required property string name
                required property string detail
                required property bool manual

                width: list.width
                implicitHeight: Math.max(Theme.px(60), words.implicitHeight + Theme.s16)
                Accessible.name: Speech.list([name, detail])
                onClicked: page.nav.open("ClientCardPage", { clientId: clientId })

                Column {
                    id: words
                    x: Theme.s20
                    width: (free.visible ? free.x : parent.width - Theme.s20) - x
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
                        text: row.detail
                        font: Theme.caption
                        color: Theme.text2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
                ToolButton {
                    id: free
                    visible: row.manual && segment.byHand
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s8
                    anchors.verticalCenter: parent.verticalCenter
                    glyph: Icons.undo
                    text: qsTr("%1: decidano di nuovo le regole").arg(row.name)
                    onClicked: segment.free(row.clientId)
                }
            }
        }
    }
    Later {
        id: adding

        PutDialog { view: segment }
    }
}
