pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The client's data by group; inherited values say where they come from, a group is edited at a time.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    Repeater {
        model: part.client.fields

        Column {
            id: field

            required property int index
            required property string group
            required property string groupTitle
            required property string label
            required property string value
            required property string origin
            required property bool editable
            required property int changes
            required property var model  // "field" is the id's word
            readonly property bool leads: index === 0 || As.group(part.client.fields, index - 1) !== group

            width: part.width

            Item {
                visible: field.leads
                width: parent.width
                height: visible ? Theme.px(56) : 0

                Rectangle {
                    visible: field.index > 0
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Label {
                    id: heading
                    anchors.verticalCenter: parent.verticalCenter
                    text: field.groupTitle
                    font: Theme.section
                    Accessible.role: Accessible.Heading
                }
                About {
                    visible: about.length > 0
                    anchors.left: heading.right
                    anchors.verticalCenter: parent.verticalCenter
                    about: field.model.about
                    label: field.groupTitle
                }
                Button {
                    visible: field.editable
                    anchors.right: parent.right
                    anchors.rightMargin: -leftPadding
                    anchors.verticalCenter: parent.verticalCenter
                    variant: "text"
                    glyph: Icons.edit
                    text: qsTr("Cambia")
                    Accessible.name: qsTr("Cambia %1").arg(field.groupTitle)
                    onClicked: part.nav.open(field.group === "places" ? "PlacesPage" : "ClientFormPage", field.group === "places"
                                             ? { clientId: part.client.clientId }
                                             : { clientId: part.client.clientId, group: field.group })
                }
            }
            Item {
                width: parent.width
                height: Math.max(name.height, words.height, past.visible ? past.height - Theme.s12 : 0) + Theme.s12

                Label {
                    id: name
                    width: Math.min(Theme.px(200), parent.width * 0.4)
                    text: field.label
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Column {
                    id: words
                    x: name.width + Theme.s12
                    width: (past.visible ? past.x - Theme.s8 : parent.width) - x

                    Label {
                        width: parent.width
                        text: field.value.length > 0 ? field.value : "–"
                        font: Theme.secondaryStrong
                        wrapMode: Text.Wrap
                    }
                    Label {
                        visible: field.origin.length > 0
                        width: parent.width
                        text: field.origin
                        font: Theme.caption
                        color: Theme.text2
                        wrapMode: Text.Wrap
                    }
                }
                ToolButton {
                    id: past
                    visible: field.changes > 0
                    anchors.right: parent.right
                    y: -Theme.s12
                    glyph: Icons.history
                    text: qsTr("Storia di %1").arg(field.label)
                    onClicked: history.use(one => one.about(field.model.field, text))
                }
            }
        }
    }
    Later {
        id: history

        HistoryDialog {
            client: part.client
        }
    }
}
