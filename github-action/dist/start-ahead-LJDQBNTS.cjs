var a=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var P=(t,r)=>{for(var o in r)a(t,o,{get:r[o],enumerable:!0})},w=(t,r,o,i)=>{if(r&&typeof r=="object"||typeof r=="function")for(let e of g(r))!k.call(t,e)&&e!==o&&
a(t,e,{get:()=>r[e],enumerable:!(i=h(r,e))||i.enumerable});return t};var x=t=>w(a({},"__esModule",{value:!0}),t);var y={};P(y,{startAhead:()=>n,startEarly:()=>v});module.exports=x(y);var c=require("./chunk-QVQMZY42.cjs"),s=require("./chunk-5Z5E3ESR.cjs"),f=require("./chunk-AZ2NWAXO.cjs"),
E=require("./chunk-E6ASCYNJ.cjs"),u=require("./chunk-UTZ4K7U3.cjs"),j=require("./chunk-3QEIJ7F4.cjs"),q=require("./chunk-OWGFP7CT.cjs"),z=require("./chunk-WCDW2JVM.cjs"),
B=require("./chunk-WMJZRCYT.cjs"),C=require("./chunk-734BLOYB.cjs"),D=require("./chunk-M7VDB62C.cjs"),F=require("./chunk-I72JFFQY.cjs"),G=require("./chunk-LSCXC564.cjs"),
H=require("./chunk-ZGFX3NXA.cjs"),I=require("./chunk-SWKHB56L.cjs"),J=require("./chunk-74PKTZTJ.cjs"),K=require("./chunk-DL23VD4K.cjs"),L=require("./chunk-2OATJTSY.cjs");
function v(t,r,o){let{inputs:i}=o;if(!(i.files.length>1||i.files.some(p=>/[*?[{]/.test(p)))||!(0,s.b)(u.c[t],i))return;let e=(0,s.a)(i,r,[t]);return n(i.parallel,
{...e.public,...e.secret},o)}function n(t,r,o){let i=(0,f.a)(o.workspace).then(m=>m===void 0?void 0:(0,c.b)(t,{addon:m,environment:r},o)).catch(()=>{}),e,p=!1,l=Promise.
resolve(),d=m=>e??=i.then(b=>b?.begin(m));return{begin:m=>{d(m)},take:m=>p?Promise.resolve(void 0):(p=!0,d(m)),discard:()=>(p||(l=i.then(m=>m?.discard())),p=!0,
l)}}0&&(module.exports={startAhead,startEarly});
