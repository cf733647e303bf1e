pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A new client, or one group of a known client's data.
AppScreen {
    id: page

    property alias clientId: form.clientId
    property alias group: form.group
    property alias suggestedName: form.suggestedName

    title: clientId.length > 0 ? form.title : qsTr("Nuovo cliente")
    context: form.contextText
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    ClientForm {
        id: form
        app: page.app
        onSaved: id => {
            const created = page.clientId.length === 0;
            page.nav.back();
            if (created) page.nav.open("ClientCardPage", { clientId: id });
        }
        onDiscarded: page.nav.back()
    }
    Card {
        id: sheet
        width: Math.min(parent.width, Theme.px(800))
        height: parent.height
        padding: 0
        spacing: 0

        Flickable {
            width: parent.width
            height: sheet.height - foot.height - alike.height - 2
            contentHeight: fields.implicitHeight + 2 * Theme.s24
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ClientFields {
                id: fields
                x: Theme.s24
                y: Theme.s20
                width: parent.width - 2 * x
                form: form
            }
        }
        // Who may be the same, below: what appears while somebody writes moves no field.
        Column {
            id: alike
            width: parent.width

            Repeater {
                model: form.similar

                Notice {
                    id: similar

                    required property string clientId
                    required property string name

                    width: alike.width
                    tone: "info"
                    glyph: Icons.person
                    text: qsTr("C'è già %1").arg(name)

                    Button {
                        variant: "text"
                        tint: Theme.info
                        text: qsTr("Apri")
                        onClicked: page.nav.open("ClientCardPage", { clientId: similar.clientId })
                    }
                }
            }
        }
        FormFoot {
            id: foot
            width: parent.width
            savedText: form.missingText.length > 0 ? form.missingText : form.savedText
            discardable: form.changed
            missing: form.missingText.length > 0
            ready: form.canSave && !form.busy
            text: page.clientId.length > 0 ? qsTr("Salva") : qsTr("Salva cliente")
            onSaved: page.save()
            onDiscarded: form.discard()
        }
    }
}
