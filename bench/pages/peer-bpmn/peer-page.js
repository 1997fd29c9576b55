import '@/core/lib/zod-jitless';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import Modeler from 'bpmn-js/lib/Modeler';
import { readGraph } from '../../peer-graph';

/** The modeler as its documentation shows it, on the same steps and ways as a BPMN process. */
const graph = readGraph();

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const ids = new Map(graph.nodes.map(({ id }, at) => [id, `t${at}`]));
const at = new Map(graph.nodes.map(({ id, position }) => [id, position]));
const shape = ({ id, position: { x, y } }) =>
  `<bpmndi:BPMNShape id="s_${ids.get(id)}" bpmnElement="${ids.get(id)}"><dc:Bounds x="${x}" y="${y}" width="232" height="58"/></bpmndi:BPMNShape>`;
const flow = ({ port, source, target }, index) =>
  `<bpmn:sequenceFlow id="f${index}" name="${escape(port)}" sourceRef="${ids.get(source)}" targetRef="${ids.get(target)}"/>`;
const line = ({ source, target }, index) => {
  const [from, to] = [at.get(source), at.get(target)];
  const half = (from.y + 58 + to.y) / 2;
  const points = [
    [from.x + 116, from.y + 58],
    [from.x + 116, half],
    [to.x + 116, half],
    [to.x + 116, to.y],
  ];
  const ways = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join('');
  return `<bpmndi:BPMNEdge id="e_f${index}" bpmnElement="f${index}">${ways}</bpmndi:BPMNEdge>`;
};
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="bench">
<bpmn:process id="P">${graph.nodes.map(({ id, name, sentence }) => `<bpmn:task id="${ids.get(id)}" name="${escape(`${name}: ${sentence}`.slice(0, 80))}"/>`).join('')}${graph.edges.map(flow).join('')}</bpmn:process>
<bpmndi:BPMNDiagram id="DI"><bpmndi:BPMNPlane id="PL" bpmnElement="P">${graph.nodes.map(shape).join('')}${graph.edges.map(line).join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

window.peerBench = {
  async open() {
    const modeler = new Modeler({ container: '#root' });
    await modeler.importXML(xml);
    modeler.get('canvas').viewbox({
      x: -graph.middle.x,
      y: -graph.middle.y,
      width: window.innerWidth,
      height: window.innerHeight,
    });
  },
  card: '.djs-shape',
  ground: 'svg',
};
