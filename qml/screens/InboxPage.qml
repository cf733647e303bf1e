pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What waits for a person: values two people changed, and what the office did not accept. No value is ever lost.
AppScreen {
    id: page

    property bool opened: false  // on a narrow window: the cards instead of the list

    function tour(step: string) {
        nav.open(step === "quarantine" ? "QuarantinePage" : "DuplicatesPage", {});
    }

    title: qsTr("Da controllare")
    context: inbox.contextText
    settled: inbox.ready

    Inbox {
        id: inbox
        app: page.app
    }
    Duplicates {
        id: twice
        app: page.app
    }
    Quarantine {
        id: held
        app: page.app
    }
    Card {
        id: side
        visible: !page.narrow || !page.opened || inbox.empty
        width: page.narrow ? parent.width : Theme.px(380)
        height: parent.height
        padding: 0
        spacing: 0

        Skeleton {
            visible: !inbox.ready
            width: parent.width
            rows: 5
            rowHeight: Theme.px(72)
        }
        EmptyState {
            visible: inbox.ready && inbox.empty
            width: parent.width
            sentence: qsTr("Niente da controllare")
            next: inbox.hintText
        }
        Item {
            width: parent.width
            height: side.height - y - hint.height - doubles.height - waiting.height - 2

            ListView {
                id: list
                width: parent.width
                height: Math.min(contentHeight, parent.height - nothing.height)
                model: inbox.entries
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                delegate: Column {
                    id: entry

                    required property var model
                    required property string sectionTitle
                    required property int sectionCount
                    required property bool leads  // the first of its section

                    width: list.width

                    InboxSection {
                        visible: entry.leads
                        width: parent.width
                        title: entry.sectionTitle
                        count: entry.sectionCount
                    }
                    InboxRow {
                        width: parent.width
                        model: entry.model
                        entryId: entry.model.entryId
                        tone: entry.model.tone
                        title: entry.model.title
                        detail: entry.model.detail
                        dateText: entry.model.dateText
                        selected: !page.narrow && entry.model.selected
                        onClicked: {
                            inbox.current = entryId;
                            page.opened = true;
                        }
                    }
                }
            }
            Column {
                id: nothing
                y: list.height
                visible: inbox.ready && !inbox.empty && !inbox.refused
                width: parent.width
                height: visible ? implicitHeight : 0

                InboxSection {
                    width: parent.width
                    title: qsTr("Non accettati dalla sede")
                }
                GlyphText {
                    x: Theme.s20
                    width: parent.width - 2 * x
                    glyph: Icons.checkCircle
                    spacing: Theme.s12
                    text: qsTr("Nessuno")
                    font: Theme.secondary
                    ink: Theme.ok
                    alignment: Qt.AlignLeft
                }
            }
        }
        FactRow {
            id: waiting
            visible: held.count > 0
            width: parent.width
            height: visible ? implicitHeight : 0
            inset: Theme.s20
            glyph: Icons.schedule
            tone: "warn"
            title: held.linkText
            detail: held.hintText
            opens: true
            onClicked: page.nav.open("QuarantinePage", {})
        }
        FactRow {
            id: doubles
            visible: twice.count > 0
            width: parent.width
            height: visible ? implicitHeight : 0
            inset: Theme.s20
            glyph: Icons.clients
            tone: "warn"
            title: twice.linkText
            detail: twice.hintText
            opens: true
            onClicked: page.nav.open("DuplicatesPage", {})
        }
        Item {
            id: hint
            width: parent.width
            height: inbox.empty ? 0 : hintText.implicitHeight + 2 * Theme.s16
            visible: height > 0

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Icon {
                id: sign
                x: Theme.s20
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.info
            }
            Label {
                id: hintText
                anchors.left: sign.right
                anchors.leftMargin: Theme.s12
                anchors.right: parent.right
                anchors.rightMargin: Theme.s16
                anchors.verticalCenter: parent.verticalCenter
                text: inbox.hintText
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
    InboxCards {
        visible: !inbox.empty && (!page.narrow || page.opened)
        x: page.narrow ? 0 : side.width + Theme.s16
        width: parent.width - x
        height: parent.height
        inbox: inbox
        app: page.app
        nav: page.nav
        closable: page.narrow
        onClosed: page.opened = false
    }
}
