pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the team's tablets brought and nobody has decided: who wrote it, why it waits, what it says. One or all.
AppScreen {
    id: page

    property string refusing  // the op; empty: all

    title: qsTr("Tenute da parte")
    context: held.contextText
    settled: held.ready

    Quarantine {
        id: held
        app: page.app
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: Theme.s16

            Notice {
                visible: held.problemText.length > 0
                width: parent.width
                height: visible ? implicitHeight : 0
                glyph: Icons.warning
                text: held.problemText

                Button {
                    variant: "text"
                    enabled: !held.deciding
                    text: qsTr("Riprova")
                    onClicked: held.askAgain()
                }
            }
            Card {
                visible: held.ready && held.count === 0 && held.problemText.length === 0
                width: parent.width

                EmptyState {
                    width: parent.width
                    sentence: held.contextText
                }
            }
            Flow {
                visible: held.items.count > 1
                width: parent.width
                spacing: Theme.s12

                Button {
                    variant: "primary"
                    glyph: Icons.doneAll
                    enabled: !held.deciding
                    text: qsTr("Accetta tutte (%1)").arg(held.items.count)
                    onClicked: held.acceptAll()
                }
                Button {
                    variant: "danger"
                    enabled: !held.deciding
                    text: qsTr("Rifiuta tutte")
                    onClicked: {
                        page.refusing = "";
                        asking.use(one => one.open());
                    }
                }
            }
            Repeater {
                model: held.items

                Card {
                    id: op

                    required property string opId
                    required property string detail
                    required property string why
                    required property var lines
                    required property var model

                    width: column.width
                    padding: Theme.s24

                    Label {
                        width: parent.width
                        text: op.model.title
                        font: Theme.section
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        width: parent.width
                        text: op.detail
                        font: Theme.secondary
                        color: Theme.text2
                        wrapMode: Text.Wrap
                    }
                    Notice {
                        width: parent.width
                        glyph: Icons.info
                        text: op.why
                    }
                    Repeater {
                        model: op.lines

                        Item {
                            id: line

                            required property var modelData

                            width: parent?.width ?? 0
                            height: Math.max(name.height, said.height)
                            Accessible.role: Accessible.StaticText
                            Accessible.name: Speech.list([modelData.title, modelData.text])

                            Label {
                                id: name
                                width: Math.min(Theme.label, line.width * 0.4)
                                text: line.modelData.title
                                font: Theme.caption
                                color: Theme.text2
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                            Label {
                                id: said
                                x: name.width + Theme.s12
                                width: line.width - x
                                text: line.modelData.text
                                font: Theme.secondary
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                        }
                    }
                    Flow {
                        width: parent.width
                        spacing: Theme.s12

                        Button {
                            variant: "primary"
                            glyph: Icons.check
                            enabled: !held.deciding
                            text: qsTr("Accetta")
                            onClicked: held.accept(op.opId)
                        }
                        Button {
                            variant: "danger"
                            glyph: Icons.close
                            enabled: !held.deciding
                            text: qsTr("Rifiuta con motivo")
                            onClicked: {
                                page.refusing = op.opId;
                                asking.use(one => one.open());
                            }
                        }
                    }
                }
            }
        }
    }
    Later {
        id: asking

        ReasonDialog {
            title: qsTr("Perché la rifiuti?")
            act: qsTr("Rifiuta")
            onGiven: (code, words) => page.refusing.length > 0 ? held.refuse(page.refusing, words) : held.refuseAll(words)
        }
    }
}
