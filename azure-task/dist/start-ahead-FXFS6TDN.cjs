var s=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var y=(t,r)=>{for(var e in r)s(t,e,{get:r[e],enumerable:!0})},P=(t,r,e,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let m of g(r))!k.call(t,m)&&m!==e&&
s(t,m,{get:()=>r[m],enumerable:!(o=b(r,m))||o.enumerable});return t};var w=t=>P(s({},"__esModule",{value:!0}),t);var x={};y(x,{startAhead:()=>n,startEarly:()=>h});module.exports=w(x);var f=require("./chunk-ASF56PXS.cjs"),a=require("./chunk-FS6GPLWF.cjs"),u=require("./chunk-AISAOYIX.cjs"),
E=require("./chunk-Q6WYHYX4.cjs"),v=require("./chunk-2DQKPN2T.cjs"),j=require("./chunk-3QEIJ7F4.cjs"),q=require("./chunk-OWGFP7CT.cjs"),z=require("./chunk-RBQBKO76.cjs"),
B=require("./chunk-H5YUFV4X.cjs"),C=require("./chunk-ZMVGFXFW.cjs"),D=require("./chunk-GHEVI3IW.cjs"),F=require("./chunk-I72JFFQY.cjs"),G=require("./chunk-QAA7V325.cjs"),
H=require("./chunk-ZGFX3NXA.cjs"),I=require("./chunk-FP2WBXV7.cjs"),J=require("./chunk-4LOM4CLD.cjs"),K=require("./chunk-DL23VD4K.cjs"),L=require("./chunk-3CREN6VF.cjs");
function h(t,r,e){let{inputs:o}=e;if(!(o.files.length>1||o.files.some(p=>/[*?[{]/.test(p)))||!(0,a.b)(v.c[t],o))return;let m=(0,a.a)(o,r,[t]);return n(o.parallel,
{...m.public,...m.secret},e)}function n(t,r,e){let o=(0,u.a)(e.workspace).then(i=>i===void 0?void 0:(0,f.b)(t,{addon:i,environment:r},e)).catch(()=>{}),m,p=!1,l=Promise.
resolve(),d=i=>m??=o.then(c=>c==null?void 0:c.begin(i));return{begin:i=>{d(i)},take:i=>p?Promise.resolve(void 0):(p=!0,d(i)),discard:()=>(p||(l=o.then(i=>i==null?
void 0:i.discard())),p=!0,l)}}0&&(module.exports={startAhead,startEarly});
