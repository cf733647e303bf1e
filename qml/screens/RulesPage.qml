pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// The rules of a segmentation, and at once what they would change: how many each segment has now and after, who moves and why.
AppScreen {
    id: page

    property alias segmentationId: editor.segmentationId
    property bool looking: false  // on a narrow window: the preview instead of the rules

    title: editor.title
    context: qsTr("Regole: la sede le applica ogni notte")
    settled: editor.ready

    function save() {
        if (editor.canSave && !editor.busy) editor.save();
    }

    RuleEditor {
        id: editor
        app: page.app
        onSaved: page.nav.back()
    }
    Segmented {
        id: views
        visible: page.narrow
        width: parent.width
        even: true
        label: qsTr("Vista")
        choices: [{ key: "rules", text: qsTr("Regole") }, { key: "preview", text: qsTr("Anteprima") }]
        current: page.looking ? "preview" : "rules"
        onChosen: key => page.looking = key === "preview"
    }
    RuleCard {
        id: rules
        visible: !page.narrow || !page.looking
        y: views.visible ? views.height + Theme.s12 : 0
        width: page.narrow ? parent.width : Math.round((parent.width - Theme.s16) * 0.5)
        height: parent.height - y
        editor: editor
        onSaveWanted: page.save()
    }
    RulePreview {
        visible: !page.narrow || page.looking
        x: page.narrow ? 0 : rules.width + Theme.s16
        y: rules.y
        width: parent.width - x
        height: parent.height - y
        editor: editor
        onClientWanted: id => page.nav.open("ClientCardPage", { clientId: id })
    }
}
